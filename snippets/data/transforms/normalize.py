from torchvision import datasets
from torchvision.transforms import v2

mnist = datasets.MNIST("data", train=True, download=True)
x = mnist.data[:5000, None].double() / 255

for mean, std in (0.5, 1.0), (0.5, 0.5), (0.1302, 0.3075):
    y = v2.Normalize((mean,), (std,))(x)
    print(f"({mean}, {std}): from {y.min():.2f} to {y.max():.2f}",
          "mean:", round(y.mean().item(), 2) + 0.0,
          f"std: {y.std():.2f}")
