import torch

column, row = torch.ones(3, 1), torch.ones(3)
print("allclose:", torch.allclose(column, row))
print("equal:", torch.equal(column, row))
try:
    torch.testing.assert_close(column, row)
except AssertionError as error:
    print(error)

print("equal, dtypes:", torch.equal(row, row.long()))
ints, floats = torch.tensor([16777217]), torch.tensor([16777216.0])
print("equal, promoted:", torch.equal(ints, floats))
try:
    torch.allclose(row, row.double())
except RuntimeError as error:
    print("allclose, dtypes:", error)
