import torch

print("cuda:", torch.cuda.is_available())
print("accelerator:", torch.accelerator.is_available())

try:
    torch.cuda_is_available()
except AttributeError as error:
    print(error)
