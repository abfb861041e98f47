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
        return self.weight * (x - self.mean) * self.mask * self.plain


model = Net()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.tensor([3.0, 5.0])).sum().backward()
optimizer.step()
names = ["weight", "mean", "mask", "plain"]
tensors = [getattr(model, name) for name in names]
model.to("meta")
print("        gradient   updated    parameters",
      "buffers    state_dict moved")
for name, tensor in zip(names, tensors):
    answers = [
        tensor.grad is not None,
        not torch.equal(tensor, torch.ones(2)),
        name in dict(model.named_parameters()),
        name in dict(model.named_buffers()),
        name in model.state_dict(),
        getattr(model, name).is_meta,
    ]
    print(f"{name:7}", *[f"{'yes' if a else '-':10}" for a in answers])
