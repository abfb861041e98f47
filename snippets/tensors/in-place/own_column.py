import torch

x = torch.tensor([[1.0, 2.0, 4.0], [10.0, 20.0, 40.0]])
right = x - x[:, :1]
x -= x[:, :1]
print("new tensor:", right.tolist())
print("in place:", x.tolist())

try:
    x -= x[0]
except RuntimeError as error:
    print(error)
