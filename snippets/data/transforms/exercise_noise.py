import torch
from torch import nn
from torchvision.transforms import v2


class Noise(nn.Module):
    def __init__(self, std):
        super().__init__()
        self.std = std

    def forward(self, image):
        noise = torch.randn_like(image) * self.std
        return (image + noise).clamp(0, 1)

    def extra_repr(self):
        return f"std={self.std}"


augment = v2.Compose([v2.RandomCrop(28, padding=4), Noise(0.1)])
torch.manual_seed(0)
x = augment(torch.full((1, 28, 28), 0.5))
print(augment.transforms[1], x.shape)
print("in range:", x.min().item() >= 0, x.max().item() <= 1)
