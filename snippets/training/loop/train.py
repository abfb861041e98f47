# output: trained, within 5%
# --8<-- [start:data]
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset
from torchvision import datasets

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")


def mnist(train, size):
    raw = datasets.MNIST("data", train=train, download=True)
    images = raw.data[:size].flatten(1).float() / 255
    return TensorDataset(images, raw.targets[:size])
# --8<-- [end:data]


# --8<-- [start:functions]
def train_one_epoch(model, loader, optimizer):
    model.train()
    total, count = 0.0, 0
    for x, y in loader:
        x, y = x.to(device), y.to(device)
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(y)
        count += len(y)
    return total / count


@torch.no_grad()
def evaluate(model, loader):
    model.eval()
    total, correct, count = 0.0, 0, 0
    for x, y in loader:
        x, y = x.to(device), y.to(device)
        output = model(x)
        total += F.cross_entropy(output, y, reduction="sum").item()
        correct += (output.argmax(dim=1) == y).sum().item()
        count += len(y)
    return total / count, correct / count
# --8<-- [end:functions]


# --8<-- [start:run]
torch.manual_seed(0)
train_loader = DataLoader(mnist(True, 5000), batch_size=64,
                          shuffle=True)
test_loader = DataLoader(mnist(False, 1000), batch_size=500)
model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(),
                      nn.Dropout(0.2), nn.Linear(128, 10)).to(device)
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)

for epoch in range(4):
    loss = train_one_epoch(model, train_loader, optimizer)
    test_loss, accuracy = evaluate(model, test_loader)
    print(f"epoch {epoch}, train: {loss:.2f}, test: {test_loss:.2f},",
          f"accuracy: {accuracy:.2f}")
# --8<-- [end:run]
