import torch

a = torch.arange(6).view(2, 3)
b = a + 10

again_a, again_b = torch.stack([a, b], dim=1).unbind(1)
print("a:", torch.equal(a, again_a), "b:", torch.equal(b, again_b))

for row in a:
    print("row:", row)
print("unbind:", [tuple(part.shape) for part in a.unbind()])
print("split(1):", [tuple(part.shape) for part in a.split(1)])
