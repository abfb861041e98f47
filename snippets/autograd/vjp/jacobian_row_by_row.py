import torch


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
rows = []
for v in torch.eye(2):
    x.grad = None
    f(x).backward(gradient=v)
    print("v:", v.tolist(), "row:", x.grad.tolist())
    rows.append(x.grad)

J = torch.stack(rows)
print(J)
print("10 and 1:", 10 * J[0] + 1 * J[1])
