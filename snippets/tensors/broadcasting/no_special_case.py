import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])

print(torch.equal(x + 10, x + torch.tensor(10)))
print(torch.equal(x + 10, x + torch.tensor([[10]])))

for shape in [(), (1, 1), (3,), (1, 3), (2, 1), (2, 3), (4, 1, 1)]:
    y = torch.zeros(shape)
    print(shape, tuple((x + y).shape))
