import torch

parts = [torch.full((2, width), width) for width in [3, 1, 2]]
joined = torch.cat(parts, dim=1)
print(joined)

widths = [part.shape[1] for part in parts]
for part, again in zip(parts, joined.split(widths, dim=1)):
    print("width", part.shape[1], torch.equal(part, again))

print("chunk:", [part.shape[1] for part in joined.chunk(3, dim=1)])
