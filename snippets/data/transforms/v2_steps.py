import torch
from torchvision import datasets, transforms
from torchvision.transforms import v2

photo, label = datasets.MNIST("data", train=True, download=True)[0]
image = v2.ToImage()(photo)
unscaled = v2.ToDtype(torch.float32)(image)
scaled = v2.ToDtype(torch.float32, scale=True)(image)
for name, x in (("image", image), ("unscaled", unscaled),
                ("scaled", scaled)):
    print(f"{name}: {type(x).__name__} {tuple(x.shape)}",
          x.dtype, "max:", x.max().item())

old = transforms.ToTensor()(photo)
print("scaled is ToTensor's:", torch.allclose(scaled, old))
