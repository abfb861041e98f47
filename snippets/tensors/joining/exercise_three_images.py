import torch

images = torch.tensor([1, 2, 3]).view(3, 1, 1, 1)
images = images.expand(3, 1, 2, 2)  # image, channel, height, width
parts = images.unbind(0)

wide = torch.cat(parts, dim=-1)
tall = torch.cat(parts, dim=-2)
print("wide", tuple(wide.shape), "tall", tuple(tall.shape))
print(wide[0])
print(tall[0])
