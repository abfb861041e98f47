# output: trained, within 5%
import time

import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Subset, TensorDataset
from torchvision import datasets, transforms

gpu = torch.accelerator.is_available()
fast = torch.accelerator.current_accelerator() if gpu else "cpu"
SIZE, EPOCHS = (5000, 5) if gpu else (256, 1)
STEPS = [
    "one image at a time from the file",
    "on the device",
    "loss read once an epoch",
    "images in memory",
    "batches by index",
    "data on the device",
    "batches of 256",
    "order drawn on the device",
    "fused optimizer",
    "TF32",
    "bfloat16",
    "channels last",
    "compiled",
    "CUDA graphs",
]
mnist = datasets.MNIST("data", train=True, download=True,
                       transform=transforms.ToTensor())
raw = mnist.data[:SIZE, None].float() / 255, mnist.targets[:SIZE]


def build():
    """Logits of 10 digits: (N, 1, 28, 28) -> (N, 10)."""
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(32 * 7 * 7, 10))


def batches_of(done, device):
    """A function that yields the batches of one epoch."""
    size = 256 if "batches of 256" in done else 64
    if "batches by index" not in done:
        source = TensorDataset(*raw) if "images in memory" in done \
            else Subset(mnist, range(SIZE))
        return lambda: DataLoader(source, size, shuffle=True)
    images, labels = raw
    if "data on the device" in done:
        images, labels = images.to(device), labels.to(device)
    if "channels last" in done:
        images = images.to(memory_format=torch.channels_last)
    place = device if "order drawn on the device" in done else "cpu"

    def draw():
        order = torch.randperm(SIZE, device=place)
        for chosen in order[:SIZE // size * size].split(size):
            chosen = chosen.to(images.device)
            yield images[chosen], labels[chosen]
    return draw


def training(done):
    """A function that trains one epoch and returns its mean loss."""
    device = torch.device(fast if "on the device" in done else "cpu")
    torch.manual_seed(0)
    torch.set_float32_matmul_precision(
        "high" if "TF32" in done else "highest")
    model = build().to(device)
    if "channels last" in done:
        model = model.to(memory_format=torch.channels_last)
    fused = "fused optimizer" in done
    optimizer = torch.optim.Adam(model.parameters(), 2e-3, fused=fused)
    draw = batches_of(done, device)
    once = "loss read once an epoch" in done

    def loss_of(images, labels):
        half = gpu and "bfloat16" in done
        with torch.autocast(device.type, torch.bfloat16, half):
            return F.cross_entropy(model(images), labels)

    if "compiled" in done and gpu:
        graphs = "CUDA graphs" in done
        mode = "reduce-overhead" if graphs else "default"
        loss_of = torch.compile(loss_of, mode=mode)

    def epoch():
        losses = []
        for images, labels in draw():
            images, labels = images.to(device), labels.to(device)
            loss = loss_of(images, labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            loss = loss.detach().clone()
            losses.append(loss if once else loss.item())
        return torch.tensor(losses).mean().item()
    return epoch


slowest = before = None
for count in range(1, len(STEPS) + 1):
    train = training(STEPS[:count])
    first = train()
    seconds = []
    for _ in range(EPOCHS):
        start = time.perf_counter()
        last = train()
        seconds.append(time.perf_counter() - start)
    line = f"{STEPS[count - 1]:34} learns: {last < first}"
    slowest = slowest or min(seconds)
    before = before or slowest
    if gpu:
        ratio = before / min(seconds)
        line += f", times faster: {ratio:.2f}"
    print(line, flush=True)
    before = min(seconds)
if gpu:
    print(f"all together: {slowest / before:.0f} times faster")
