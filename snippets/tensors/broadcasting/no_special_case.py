import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])

print(x + 10)
print("0-d tensor:", torch.equal(x + 10, x + torch.tensor(10)))
print("1x1 tensor:", torch.equal(x + 10, x + torch.tensor([[10]])))

for shape in [(), (1, 1), (1, 3), (2, 1), (4, 1, 1)]:
    result = x + torch.zeros(shape)
    print("(2, 3) and", shape, "->", tuple(result.shape))
