import torch

images = torch.ones(4, 3, 2, 2)
factors = torch.tensor([1.0, 2.0, 3.0, 4.0])

try:
    images * factors
except RuntimeError as error:
    print(error)

fitted = factors[:, None, None, None]
print("fitted:", fitted.shape)
print("each image:", (images * fitted).amax(dim=(1, 2, 3)))
