import torch

index = torch.tensor([0, 0, 2])
values = torch.tensor([5.0, 6.0, 7.0], requires_grad=True)

out = torch.zeros(3).scatter(0, index, values)
out.sum().backward()

print("numbers that are not 0:", out.count_nonzero())
print("values.grad:", values.grad)
