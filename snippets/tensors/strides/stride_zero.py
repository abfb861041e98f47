import torch

row = torch.tensor([1.0, 2.0, 3.0])
rows = row.expand(4, 3)
copies = row.repeat(4, 1)

print(rows.stride(), rows.untyped_storage().nbytes())
print(copies.stride(), copies.untyped_storage().nbytes())
print(torch.equal(rows, copies))
