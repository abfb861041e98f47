from torch import nn

inner = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
model = nn.Sequential(inner, nn.Linear(3, 2))
names = {module: name for name, module in model.named_modules()}
visited = []
returned = model.apply(lambda module: visited.append(names[module]))
print("modules():", list(names.values()))
print("apply:    ", visited)
print("returns the model:", returned is model)
