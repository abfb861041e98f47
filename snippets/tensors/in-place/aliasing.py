import torch

a = torch.ones(3)
b = a

a += 1
print("a:", a)
print("b:", b)
print("a is b:", a is b)

a = a + 1
print("a:", a)
print("b:", b)
print("a is b:", a is b)
