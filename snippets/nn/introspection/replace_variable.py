from torch import nn

model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 2))
for module in model.modules():
    if isinstance(module, nn.ReLU):
        module = nn.GELU()
        print("replaced?", module)

print(model)
