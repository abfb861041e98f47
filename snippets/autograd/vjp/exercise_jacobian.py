import torch


def jacobian(f, x):
    """The derivative of each element of f(x), y.shape + x.shape."""
    x = x.detach().requires_grad_()
    y = f(x)
    rows = []
    for v in torch.eye(y.numel()):
        x.grad = None
        y.backward(gradient=v.view(y.shape), retain_graph=True)
        rows.append(x.grad)
    return torch.stack(rows).view(y.shape + x.shape)


torch.manual_seed(0)
matrix = torch.randn(4, 3)
for f, x in [
    (lambda x: matrix @ x, torch.randn(3)),
    (torch.sin, torch.randn(2, 3)),
    (lambda x: x @ x.T, torch.randn(2, 3)),
]:
    J = jacobian(f, x)
    same = torch.allclose(J, torch.func.jacrev(f)(x))
    print(tuple(J.shape), "same as jacrev:", same)
