import torch

x = torch.tensor([[1.0, 5.0], [4.0, 2.0]])
row = torch.tensor([10.0, 20.0])

print(x + row)  # tensors/broadcasting#row-and-column
print(x.sum(dim=0))  # tensors/arithmetic#reduce
print(x.mean(dim=1, keepdim=True))  # tensors/arithmetic#keepdim
print(x.amax(dim=1))  # tensors/arithmetic#max
print(x.argmax(dim=1))  # tensors/arithmetic#max
print(torch.allclose(x, x + 1e-9))  # tensors/arithmetic#allclose
