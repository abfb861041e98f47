from torch import nn

relu = nn.ReLU()
inner = nn.Sequential(nn.Linear(2, 3), relu)
model = nn.Sequential(inner, nn.Linear(3, 2), relu)
names = {module: name for name, module in model.named_modules()}
visited = []
model.apply(lambda module: visited.append(names[module]))
print("modules():", list(names.values()))
print("apply:    ", visited)
