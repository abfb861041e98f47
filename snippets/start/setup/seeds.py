import torch

torch.manual_seed(0)
a = torch.rand(3)
b = torch.rand(3)

torch.manual_seed(0)
c = torch.rand(3)

print("a:", a)
print("b equals a:", torch.equal(a, b))
print("c equals a:", torch.equal(a, c))
