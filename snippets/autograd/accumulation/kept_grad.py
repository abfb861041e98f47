import torch

for set_to_none in (True, False):
    a = torch.tensor([2.0, 3.0], requires_grad=True)
    optimizer = torch.optim.SGD([a])
    (a**2).sum().backward()
    kept = a.grad

    optimizer.zero_grad(set_to_none=set_to_none)
    (10 * a).sum().backward()
    print("set_to_none:", set_to_none)
    print("  a.grad:", a.grad, " kept:", kept)
