import torch

images = torch.zeros(8, 3, 28, 32)

print("images[0]        ", tuple(images[0].shape))
print("images[..., 0]   ", tuple(images[..., 0].shape))
print("images[:, 0]     ", tuple(images[:, 0].shape))
print("images[:, 0:1]   ", tuple(images[:, 0:1].shape))
print("images[:, None]  ", tuple(images[:, None].shape))
print("images[..., None]", tuple(images[..., None].shape))
