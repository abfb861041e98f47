import torch

print(torch.zeros(2, 3))
print(torch.full((2, 3), 7))
print(torch.eye(3))

shape = (8, 1, 28, 28)
same = torch.equal(torch.ones(8, 1, 28, 28), torch.ones(shape))
print("same tensor:", same)

print("zeros(3): ", torch.zeros(3))
print("tensor(3):", torch.tensor(3))
