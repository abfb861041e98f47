import torch


class Noise:
    def __init__(self, std):
        self.std = std

    def __call__(self, image):
        noise = torch.randn_like(image) * self.std
        return (image + noise).clamp(0, 1)


torch.manual_seed(0)
x = Noise(0.1)(torch.full((1, 28, 28), 0.5))
print(x.shape, "in range:", torch.equal(x, x.clamp(0, 1)))
