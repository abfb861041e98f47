from torch import nn

layers = [nn.Linear(16 * 5 * 5, 120), nn.Linear(120, 84),
          nn.Linear(84, 10)]
total = 0
for layer in layers:
    by_hand = (layer.in_features + 1) * layer.out_features
    count = sum(p.numel() for p in layer.parameters())
    total += count
    print(layer, count, "by hand agrees:", count == by_hand)
print("total:", total)
