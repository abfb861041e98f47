import torch

row = torch.tensor([1, 2, 3])
wide = row.expand(1000, 3)
_, stretched = torch.broadcast_tensors(torch.zeros(1000, 3), row)
repeated = row.repeat(1000, 1)

for x in (row, wide, stretched, repeated):
    bytes_held = x.untyped_storage().nbytes()
    print(tuple(x.shape), x.stride(), bytes_held, "bytes")

row[0] = 100
print(wide[999], repeated[999])
