import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(3), nn.Dropout(0.5))
x = torch.randn(4, 3)


def compare(mode):
    same = torch.equal(model(x), model(x))
    print(mode, "same output:", same,
          "batches:", model[0].num_batches_tracked.item())


with torch.no_grad():
    compare("no_grad")
model.eval()
compare("eval   ")
print("eval, recorded:", model(x).requires_grad)
with torch.no_grad():
    print("both, recorded:", model(x).requires_grad)
model.train()
compare("train  ")
