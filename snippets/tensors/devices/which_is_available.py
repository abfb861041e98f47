import torch

print(torch.cuda.is_available())
print(torch.accelerator.is_available())

try:
    torch.cuda_is_available()
except AttributeError as error:
    print(error)
