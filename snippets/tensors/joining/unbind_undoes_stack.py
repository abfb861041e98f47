import torch

a = torch.arange(6).view(2, 3)
b = a + 10

again_a, again_b = torch.stack([a, b], dim=1).unbind(1)
print(torch.equal(a, again_a), torch.equal(b, again_b))

for row in a:
    print(row)
print(torch.equal(a.unbind()[1], a[1]))
print([tuple(part.shape) for part in a.split(1)])
