from torch import nn

model = nn.Sequential(
    nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 8), nn.ReLU(),
    nn.Linear(8, 10))

tail = model[2:]
tail.append(nn.Softmax(dim=1))
print("appended to a slice:")
print(tail)
try:
    model[2:].insert(0, nn.Dropout())
except KeyError as error:
    print("insert: KeyError:", error)

tail = nn.Sequential(*model[2:])
tail.append(nn.Softmax(dim=1))
print("built anew:")
print(tail)
