import torch

grey = torch.zeros(8, 1, 28, 28)
colour = torch.zeros(8, 3, 28, 28)

print("grey:", torch.squeeze(grey[0]).shape)
print("colour:", torch.squeeze(colour[0]).shape)
print("out and in:", grey[0].squeeze(0).unsqueeze(0).shape)
