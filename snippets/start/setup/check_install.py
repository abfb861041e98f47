import sys

import numpy as np
import torch
import torchvision

print("python     ", sys.version_info >= (3, 11))
print("torch      ", torch.__version__.split("+")[0])
print("torchvision", torchvision.__version__.split("+")[0])
print("numpy      ", np.__version__)
print("accelerator", torch.accelerator.is_available())
print(torch.ones(2) + torch.ones(2))
