import torch

rows = [torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])]

try:
    torch.tensor(rows)
except ValueError as error:
    print("tensor:", error)
try:
    float(rows[0])
except ValueError as error:
    print("float:", error)

print("stack:", torch.stack(rows))
print("float:", float(rows[0].mean()))
