import torch

source = torch.tensor([5.0, 6.0, 7.0], requires_grad=True)
index = torch.tensor([1, 1, 2])
weight = torch.tensor([10.0, 20.0, 30.0])

(weight * source.gather(0, index)).sum().backward()

print("source.grad:", source.grad)
added = torch.zeros(3).scatter_add(0, index, weight)
print("scatter_add:", added)
