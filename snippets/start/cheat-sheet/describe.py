import torch

x = torch.arange(6).view(2, 3)

print(x.shape)  # tensors/attributes#describe
print(x.dtype)  # tensors/attributes#describe
print(x.numel())  # tensors/attributes#describe
print(x.to(torch.float32).dtype)  # tensors/attributes#cast
print(x[1, 2].item())  # tensors/attributes#back-to-python
