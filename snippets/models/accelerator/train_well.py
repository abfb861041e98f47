# output: trained, within 5%
import time

import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
device = torch.device(device)
torch.manual_seed(1)


def load(train, size):
    """All images on the device, (size, 1, 28, 28) from 0 to 1."""
    mnist = datasets.MNIST("data", train=train, download=True)
    images = mnist.data[:size, None].float() / 255
    labels = mnist.targets[:size]
    if gpu:
        images, labels = images.pin_memory(), labels.pin_memory()
    images = images.to(device, memory_format=torch.channels_last,
                       non_blocking=True)
    return images, labels.to(device, non_blocking=True)


images, labels = load(True, 5000)
test_images, test_labels = load(False, 1000)
model = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(32 * 7 * 7, 10),
).to(device, memory_format=torch.channels_last)
optimizer = torch.optim.Adam(model.parameters(), lr=2e-3)
half = torch.autocast(device.type, torch.bfloat16, enabled=gpu)


def train_epoch():
    """One pass over the images; the mean loss, still on the device."""
    total = torch.zeros((), device=device)
    for chosen in torch.randperm(5000, device=device).split(100):
        with half:
            logits = model(images[chosen])
        loss = F.cross_entropy(logits.float(), labels[chosen])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.detach() / 50
    return total


def now():
    """The clock, once the device has done all its work."""
    if gpu:
        torch.accelerator.synchronize()
    return time.perf_counter()


print(f"loss, epoch 0: {train_epoch():.2f}")
start = now()
losses = [train_epoch() for epoch in range(4)]
seconds = now() - start
print(f"loss, epoch 4: {losses[-1]:.2f}")
with torch.inference_mode(), half:
    right = model(test_images).argmax(1) == test_labels
print(f"accuracy: {right.float().mean():.2f}")
if gpu:
    print(f"images per second: {4 * 5000 / seconds:,.0f}")
