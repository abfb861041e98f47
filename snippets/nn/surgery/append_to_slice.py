from torch import nn

model = nn.Sequential(
    nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU(),
    nn.Linear(8, 10))
tail = model[2:]
tail.append(nn.Softmax(dim=1))
print("slice:", tail)

tail = nn.Sequential(*model[2:])
tail.append(nn.Softmax(dim=1))
print("built anew:", tail)
