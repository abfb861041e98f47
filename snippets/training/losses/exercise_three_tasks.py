import torch
from torch import nn

torch.manual_seed(0)
features = torch.rand(4, 6)
tasks = {
    "price": (1, nn.MSELoss(), torch.tensor([3, 5, 2, 8])),
    "species": (3, nn.CrossEntropyLoss(), torch.tensor([0, 2, 1, 2])),
    "topics": (2, nn.BCEWithLogitsLoss(),
               torch.tensor([[1, 0], [1, 1], [0, 0], [0, 1]])),
}
for name, (outputs, criterion, target) in tasks.items():
    output = nn.Linear(6, outputs)(features)
    if name == "price":
        output = output.squeeze(1)
    if name != "species":
        target = target.float()
    loss = criterion(output, target)
    print(name, tuple(output.shape), tuple(target.shape), target.dtype,
          "positive:", loss.item() > 0)
