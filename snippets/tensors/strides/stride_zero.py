import torch

row = torch.tensor([1.0, 2.0, 3.0])
rows = row.expand(4, 3)
copies = row.repeat(4, 1)

print("equal:", torch.equal(rows, copies))
print("expand stride:", rows.stride())
print("repeat stride:", copies.stride())
print("expand bytes:", rows.untyped_storage().nbytes())
print("repeat bytes:", copies.untyped_storage().nbytes())
