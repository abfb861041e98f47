import torch

images = torch.zeros(8, 1, 28, 28)
bright = images[images.mean(dim=(1, 2, 3)) > 0.5]
print("bright:", bright.shape)

try:
    bright.view(len(bright), -1)
except RuntimeError as error:
    print(error)
print("flatten:", bright.flatten(1).shape)
