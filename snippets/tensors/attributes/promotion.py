import torch

flag = torch.tensor([True])
count = torch.tensor([3])
half = torch.tensor([3.0], dtype=torch.float16)
single = torch.tensor([3.0])
double = torch.tensor([3.0], dtype=torch.float64)

for name, result in [
    ("flag + count", flag + count),
    ("count + half", count + half),
    ("half + single", half + single),
    ("single + double", single + double),
    ("count / count", count / count),
    ("count // count", count // count),
]:
    print(name, result.dtype)
