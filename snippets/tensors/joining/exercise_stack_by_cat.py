import torch


def stack(tensors, dim=0):
    """Tensors of equal shape along a new dimension."""
    return torch.cat([x.unsqueeze(dim) for x in tensors], dim=dim)


parts = [torch.arange(6).view(2, 3) + 10 * i for i in range(4)]
for dim in [0, 1, 2, -1]:
    expected = torch.stack(parts, dim=dim)
    print(f"dim={dim}:", torch.equal(stack(parts, dim), expected))
