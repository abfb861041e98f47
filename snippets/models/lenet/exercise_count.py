from torch import nn

conv1 = 6 * (1 * 5 * 5) + 6
conv2 = 16 * (6 * 5 * 5) + 16
fc1 = 120 * 400 + 120
fc2 = 84 * 120 + 84
fc3 = 10 * 84 + 10
counts = [conv1, conv2, fc1, fc2, fc3]
print(counts, sum(counts))

layers = [nn.Conv2d(1, 6, 5), nn.Conv2d(6, 16, 5),
          nn.Linear(400, 120), nn.Linear(120, 84), nn.Linear(84, 10)]
print([sum(p.numel() for p in x.parameters()) for x in layers])
