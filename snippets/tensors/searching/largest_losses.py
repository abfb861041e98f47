import torch

loss = torch.tensor([0.1, 2.3, 0.4, 3.1, 0.2])
values, indices = loss.topk(2)

print("largest losses:", values)
print("images:", indices)
print("smallest:", loss.topk(2, largest=False).indices)
try:
    loss.topk(6)
except RuntimeError as error:
    print("topk(6):", error)
