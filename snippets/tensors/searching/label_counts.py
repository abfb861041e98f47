import torch

code = torch.tensor([70, 30, 70, 70, 90, 30])
values, inverse, counts = code.unique(
    return_inverse=True, return_counts=True)

print("values: ", values)
print("counts: ", counts)
print("inverse:", inverse)
print("values[inverse]:", values[inverse])
