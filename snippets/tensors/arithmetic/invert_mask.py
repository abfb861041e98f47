import torch

hits = torch.tensor([True, True, False])

try:
    1 - hits
except NotImplementedError as error:
    print(error)

print("misses:", ~hits)
print("as numbers:", 1 - hits.float())
