import torch

loss = torch.tensor([[7.0]])
print("item:", loss.item(), type(loss.item()).__name__)

grid = torch.tensor([[1, 2], [3, 4]])
print("tolist:", grid.tolist())

try:
    torch.zeros(2, 3, 4).item()
except RuntimeError as error:
    print(error)
