import torch

single = torch.ones(2, 2)
double = torch.ones(2, 2, dtype=torch.float64)
count = torch.tensor([1])

try:
    single @ double
except RuntimeError as error:
    print(error)
print((single.to(double.dtype) @ double).dtype)

single += double
print(single.dtype)

try:
    count += 0.5
except RuntimeError as error:
    print(error)
