import torch
from torchvision import datasets
from torchvision.transforms import v2

photo, label = datasets.MNIST("data", train=True, download=True)[0]
image = v2.ToImage()(photo)
normalize = v2.Normalize((0.1302,), (0.3075,))
try:
    normalize(image)
except TypeError as error:
    print(error)

x = v2.ToDtype(torch.float32, scale=True)(image)
for name, steps in (("pad first", [v2.Pad(2), normalize]),
                    ("pad last", [normalize, v2.Pad(2)])):
    y = v2.Compose(steps)(x)
    print(f"{name}: frame {y[0, 0, 0]:.2f} paper {y[0, 2, 2]:.2f}")

turned = v2.Compose(
    [v2.ToDtype(torch.float32, scale=True), v2.ToImage()])
print("ToDtype before ToImage:", turned(photo).dtype)
