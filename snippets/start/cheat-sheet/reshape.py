import torch

x = torch.arange(6).view(2, 3)
images = torch.zeros(8, 28, 28, 1)

print(x.view(3, 2))  # tensors/view-reshape#same-order
print(x.t())  # tensors/view-reshape#same-order
print(x.t().reshape(6))  # tensors/view-reshape#reshape-may-copy
print(images.flatten(1).shape)  # tensors/view-reshape#minus-one
print(images.permute(0, 3, 1, 2).shape)  # tensors/strides#channels-last
print(x.unsqueeze(0).shape)  # tensors/squeeze#unsqueeze
print(images.squeeze(3).shape)  # tensors/squeeze#squeeze-dim
