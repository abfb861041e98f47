import torch

weight = torch.tensor([1.0, 2.0, 3.0])


def two_calls(make_zeros):
    a = torch.zeros(3, requires_grad=True)
    b = torch.zeros(3, requires_grad=True)
    if make_zeros:
        a.grad, b.grad = torch.zeros(3), torch.zeros(3)
    for _ in range(2):
        out = (a.unsqueeze(0) + b.unsqueeze(0)) * weight
        out.sum().backward()
    print(a.grad, "shared:", a.grad.data_ptr() == b.grad.data_ptr())
    torch.nn.utils.clip_grad_norm_([a, b], max_norm=1.0)
    print("clipped to 1:", torch.cat([a.grad, b.grad]).norm())


two_calls(make_zeros=False)
two_calls(make_zeros=True)
