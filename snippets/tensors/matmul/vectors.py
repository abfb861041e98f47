import torch

matrix = torch.tensor([[1, 2, 3], [4, 5, 6]])
two = torch.tensor([1, 10])
three = torch.tensor([1, 0, 1])
print("matrix @ three:", matrix @ three)
print("two @ matrix:", two @ matrix)
print("three @ three:", three @ three)
