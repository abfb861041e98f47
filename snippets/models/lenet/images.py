from torchvision import datasets, transforms

to_tensor = transforms.Compose(
    [transforms.Pad(2), transforms.ToTensor()])
images = datasets.MNIST("data", train=True, download=True,
                        transform=to_tensor)
image, label = images[0]
print("shape:", image.shape)
print("smallest and largest value:", image.min(), image.max())
print("label:", label)
