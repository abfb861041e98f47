import torch

x = torch.ones(4)
address = x.data_ptr()

print("mul_:", x.mul_(6))
print("sub_:", x.sub_(torch.tensor([1, 2, 3, 4])))
print("copy_:", x.copy_(torch.tensor([7, 8, 9, 10])))
x[1:3] = 100
print("slice:", x)
x[x > 50] = -1
print("mask:", x)
print("zero_:", x.zero_())

print("same memory:", x.data_ptr() == address)
