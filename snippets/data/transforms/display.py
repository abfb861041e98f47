import torch
from torchvision import datasets
from torchvision.transforms import v2

photo, label = datasets.MNIST("data", train=True, download=True)[0]
mean, std = 0.1302, 0.3075
to_float = v2.Compose([v2.ToImage(),
                       v2.ToDtype(torch.float32, scale=True)])
x = v2.Normalize((mean,), (std,))(to_float(photo))
print(f"normalised: from {x.min():.2f} to {x.max():.2f}")

back = (x * std + mean).clamp(0, 1)
print(f"back: from {back.min():.2f} to {back.max():.2f}")
print("as before:", torch.allclose(back, to_float(photo), atol=1e-6))
print("for imshow:", back.permute(1, 2, 0).shape)
