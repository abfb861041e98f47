import torch

target = torch.zeros(3, 4, dtype=torch.int64)
index = torch.tensor([[0, 2, 1, 2]])
values = torch.tensor([[5, 6, 7, 8], [50, 60, 70, 80]])

try:
    torch.scatter_(target, 0, index, values)
except AttributeError as error:
    print(error)

out = torch.scatter(target, 0, index, values)
print(target.sum().item(), out.sum().item())

target.scatter_(0, index, values)
print(torch.equal(target, out))
print(out)
