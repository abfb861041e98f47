import torch

torch.manual_seed(0)
images = torch.rand(8, 3, 32, 32)  # batch, channel, height, width

mean = images.mean(dim=(0, 2, 3))
print("mean", tuple(mean.shape))
try:
    images - mean
except RuntimeError as error:
    print(error)

centred = images - mean[:, None, None]
zero = torch.zeros(3)
print("channel means are 0:",
      torch.allclose(centred.mean(dim=(0, 2, 3)), zero, atol=1e-6))

kept = images.mean(dim=(0, 2, 3), keepdim=True)
print("kept", tuple(kept.shape))
print("same result:", torch.allclose(images - kept, centred))
