import torch

print(torch.FloatTensor(3).shape)
print(torch.FloatTensor([3]).shape)

try:
    torch.FloatTensor([3], requires_grad=True)
except TypeError as error:
    print(str(error).split(" - ")[0])

try:
    torch.FloatTensor([3], device="meta")
except RuntimeError as error:
    print(error)
