from torch import nn


def zero_bias(module):
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.bias)


block = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
model = nn.Sequential(block, nn.Linear(3, 2))
model.apply(zero_bias)
for name, parameter in model.named_parameters():
    if name.endswith("bias"):
        print(name, parameter.tolist())
