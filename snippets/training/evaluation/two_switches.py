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
        changed = not torch.equal(model[0].running_mean, before)
        print(f"{mode:6}{switch.__name__:15}",
              f"same twice: {torch.equal(y, again)!s:6}",
              f"buffer changed: {changed!s:6}",
              f"recorded: {y.requires_grad}")
