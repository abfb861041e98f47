import torch

with torch.device("meta"):
    layer = torch.nn.Linear(100_000, 100_000)

count = sum(p.numel() for p in layer.parameters())
size = sum(p.nbytes for p in layer.parameters())
print(f"{count:,} parameters, {size:,} bytes")
print(layer.weight.device)
