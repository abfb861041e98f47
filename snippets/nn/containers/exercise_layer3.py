import torch
from torch import nn
from torch.nn import functional as F


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer1 = nn.Sequential(
            nn.Conv2d(3, 64, 5), nn.ReLU(), nn.MaxPool2d(2))
        self.layer2 = nn.Sequential(
            nn.Conv2d(64, 30, 5), nn.ReLU(), nn.MaxPool2d(2))
        self.layer3 = nn.Linear(30 * 5 * 5, 10)

    def forward(self, x):
        x = self.layer1(x)
        x = self.layer2(x)
        x = x.flatten(1)
        return self.layer3(x)


torch.manual_seed(0)
model = Model()
images, answers = torch.rand(8, 3, 32, 32), torch.eye(10)[:8]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss = F.mse_loss(model(images), answers)
loss.backward()
optimizer.step()
after = F.mse_loss(model(images), answers)
print("layers:", [name for name, _ in model.named_children()])
print("numbers:", sum(p.numel() for p in model.parameters()))
print("shape of the output:", tuple(model(images).shape))
print("loss fell:", after.item() < loss.item())
