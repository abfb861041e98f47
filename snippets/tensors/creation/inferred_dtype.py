import torch

print("integers: ", torch.tensor([1, 2, 3]).dtype)
print("one float:", torch.tensor([1, 2, 3.5]).dtype)
print("booleans: ", torch.tensor([True, False]).dtype)
print("complex:  ", torch.tensor([1, 2j]).dtype)
print("chosen:   ", torch.tensor([1, 2], dtype=torch.float32).dtype)
