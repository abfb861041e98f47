import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(3), nn.Dropout(0.5))
x = torch.randn(4, 3)


def compare():
    same = torch.equal(model(x), model(x))
    print(same, model[0].num_batches_tracked.item())


with torch.no_grad():
    compare()
model.eval()
compare()
print(model(x).requires_grad)

with torch.inference_mode():
    print(model(x).requires_grad)
model.train()
compare()
