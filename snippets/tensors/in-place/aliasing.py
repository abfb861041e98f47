import torch

a = torch.ones(3)
b = a

a += 1
print(a, b, a is b)

a = a + 1
print(a, b, a is b)
