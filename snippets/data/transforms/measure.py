from torchvision import datasets

mnist = datasets.MNIST("data", train=True, download=True)
x = mnist.data[:5000].double() / 255
print("shape:", tuple(x.shape))
print(f"mean: {x.mean():.4f} std: {x.std():.4f}")
