import torch

parts = [torch.full((2, width), width) for width in [3, 1, 2]]
joined = torch.cat(parts, dim=1)
print(joined)

widths = [part.shape[1] for part in parts]
again = joined.split(widths, dim=1)
print([torch.equal(a, b) for a, b in zip(parts, again)])

print([tuple(part.shape) for part in joined.chunk(3, dim=1)])
