import torch
import torch.nn.functional as F

single = torch.ones(2, 2)
double = torch.ones(2, 2, dtype=torch.float64)

try:
    single @ double
except RuntimeError as error:
    print(error)

try:
    F.binary_cross_entropy(single, double)
except RuntimeError as error:
    print(error)

data = double.float()
print("repaired:", (single @ data).dtype,
      F.binary_cross_entropy(single, data).dtype)
