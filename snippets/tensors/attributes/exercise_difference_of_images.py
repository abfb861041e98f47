import torch

before = torch.tensor([120, 30], dtype=torch.uint8)
after = torch.tensor([100, 50], dtype=torch.uint8)

print("wrong:", before - after)
print("right:", (before.to(torch.int16) - after).abs())
