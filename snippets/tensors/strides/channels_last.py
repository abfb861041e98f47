import torch

images = torch.arange(120.0).view(2, 3, 4, 5)  # N, C, H, W
last = images.to(memory_format=torch.channels_last)

print(tuple(images.shape), images.stride())
print(tuple(last.shape), last.stride())
print(torch.equal(images, last), images.data_ptr() == last.data_ptr())
print(last.is_contiguous())
print(last.is_contiguous(memory_format=torch.channels_last))
print(last.permute(0, 2, 3, 1).is_contiguous())
