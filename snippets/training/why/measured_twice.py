import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(300, 20)
labels = (images.sum(1) > 0).long()
model = nn.Sequential(nn.Dropout(0.5), nn.Linear(20, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)

for step in range(100):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(images), labels).backward()
    optimizer.step()

for hour in "9:00", "9:01", "9:02":
    right = (model(images).argmax(1) == labels).sum()
    print(hour, "right of 300:", right.item())
