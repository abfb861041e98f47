import torch

images = torch.arange(120.0).view(2, 3, 4, 5)  # N, C, H, W
last = images.to(memory_format=torch.channels_last)

print("images:", tuple(images.shape), images.stride())
print("last:", tuple(last.shape), last.stride())
print("equal:", torch.equal(images, last))
print("same address:", images.data_ptr() == last.data_ptr())
print("NHWC contiguous:", last.permute(0, 2, 3, 1).is_contiguous())
