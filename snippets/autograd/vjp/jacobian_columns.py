import torch


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0])
h = 0.125
columns = []
for step in torch.eye(3):
    column = (f(x + h * step) - f(x)) / h
    print("step:", step.tolist(), "column:", column.tolist())
    columns.append(column)

J = torch.stack(columns, dim=1)
print(J)
