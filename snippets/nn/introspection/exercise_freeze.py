from torch import nn

model = nn.Sequential(
    nn.Sequential(nn.Linear(8, 16), nn.ReLU()),
    nn.Sequential(nn.Linear(16, 16), nn.ReLU()),
    nn.Linear(16, 3))

linear = [(name, module) for name, module in model.named_modules()
          if isinstance(module, nn.Linear)]
for name, module in linear:
    print(f"{name}: {module.in_features} -> {module.out_features}")

model.requires_grad_(False)
linear[-1][1].requires_grad_(True)
for name, p in model.named_parameters():
    print(f"{name:11} {p.numel():4} trainable: {p.requires_grad}")
