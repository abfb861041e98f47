# output: trained, within 5%
# --8<-- [start:model]
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms


class LeNet(nn.Module):
    """Logits of 10 digits: (N, 1, 32, 32) -> (N, 10)."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = torch.flatten(x, 1)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)
# --8<-- [end:model]


# --8<-- [start:data]
transform = transforms.Compose(
    [transforms.Pad(2), transforms.ToTensor()])


def mnist(train, size):
    """The first size images of MNIST with their labels."""
    images = datasets.MNIST("data", train=train, download=True,
                            transform=transform)
    return Subset(images, range(size))


train_set, test_set = mnist(True, 5000), mnist(False, 1000)
# --8<-- [end:data]

# --8<-- [start:device]
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
torch.manual_seed(1)
model = LeNet().to(device)
# --8<-- [end:device]


# --8<-- [start:evaluate]
@torch.no_grad()
def accuracy(model, dataset):
    """Share of the images that model labels correctly, from 0 to 1."""
    model.eval()
    correct = 0
    for images, labels in DataLoader(dataset, batch_size=500):
        digits = model(images.to(device)).argmax(dim=1)
        correct += (digits == labels.to(device)).sum().item()
    return correct / len(dataset)
# --8<-- [end:evaluate]


# --8<-- [start:train]
batches = DataLoader(train_set, batch_size=64, shuffle=True)
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.75)

print(f"accuracy before: {accuracy(model, test_set):.2f}")
for epoch in range(8):
    model.train()
    total = 0.0
    for images, labels in batches:
        images, labels = images.to(device), labels.to(device)
        loss = F.cross_entropy(model(images), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(labels)
    scheduler.step()
    print(f"epoch {epoch}, loss: {total / len(train_set):.2f}")
print(f"accuracy after: {accuracy(model, test_set):.2f}")
# --8<-- [end:train]
