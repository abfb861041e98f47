import torch
from torchvision.transforms import v2


class Noise:
    def __init__(self, std):
        self.std = std

    def __call__(self, image):
        noise = torch.randn_like(image) * self.std
        return (image + noise).clamp(0, 1)


torch.manual_seed(0)
augment = v2.Compose([v2.RandomCrop(28, padding=4), Noise(0.1)])
x = augment(torch.full((1, 28, 28), 0.5))
print(x.shape, "in range:", torch.equal(x, x.clamp(0, 1)))
