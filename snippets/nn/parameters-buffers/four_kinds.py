import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.ones(2))
        self.register_buffer("mask", torch.ones(2), persistent=False)
        self.plain = torch.ones(2)

    def forward(self, x):
        return (self.weight * (x - self.mean) * self.mask * self.plain)


model = Net()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.tensor([3.0, 5.0])).sum().backward()
optimizer.step()
names = ["weight", "mean", "mask", "plain"]
tensors = {name: getattr(model, name) for name in names}
gradient = [n for n, t in tensors.items() if t.grad is not None]
updated = [n for n, t in tensors.items() if not (t == 1).all()]
model.to("meta")
moved = [n for n in names if getattr(model, n).is_meta]
columns = {
    "gradient": gradient,
    "updated": updated,
    "parameters()": [n for n, _ in model.named_parameters()],
    "buffers()": [n for n, _ in model.named_buffers()],
    "state_dict": list(model.state_dict()),
    "to()": moved,
}
print("       ", *columns)
for name in names:
    row = ["yes" if name in column else "-"
           for column in columns.values()]
    print(f"{name:7}", *[f"{cell:{len(head)}}"
                         for cell, head in zip(row, columns)])
