import numpy as np
import torch

image = np.zeros((2, 4, 3), dtype=np.uint8)  # height, width, channel
image[:, :, 0] = 255


def to_float_chw(image):
    """(H, W, C) uint8 array to (C, H, W) float32 tensor in 0..1."""
    return torch.from_numpy(image).permute(2, 0, 1).float() / 255


x = to_float_chw(image)
print(x.shape, x.dtype)
print("smallest:", x.amin().item(), "largest:", x.amax().item())
print("red:", x[0].mean().item(), "green:", x[1].mean().item())

image[:] = 0
print("red afterwards:", x[0].mean().item())
