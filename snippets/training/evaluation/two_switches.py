import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(4), nn.Dropout(0.5))
x = torch.randn(8, 4)
switches = torch.enable_grad, torch.no_grad, torch.inference_mode

for mode in "train", "eval":
    for switch in switches:
        model.train(mode == "train")
        before = model[0].running_mean.clone()
        with switch():
            y, again = model(x), model(x)
        same = torch.equal(y, again)
        kept = torch.equal(model[0].running_mean, before)
        print(f"{mode:5} {switch.__name__:14} same output: {same!s:5}",
              f" same buffer: {kept!s:5}  recorded: {y.requires_grad}")
