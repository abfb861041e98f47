import torch

x = torch.ones(4)
address = x.data_ptr()

print(x.mul_(6))
print(x.sub_(torch.tensor([1, 2, 3, 4])))
print(x.copy_(torch.tensor([7, 8, 9, 10])))
x[1:3] = 100
print(x)
x[x > 50] = -1
print(x)
print(x.fill_(2))
print(x.zero_())

print(x.data_ptr() == address)
