import torch

loss = torch.tensor([1.0, 2.0]).sum()
try:
    print(loss.data[0])
except IndexError as error:
    print(error)
print("item:", loss.item())
