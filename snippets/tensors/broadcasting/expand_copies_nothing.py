import torch

row = torch.tensor([1, 2, 3])
wide = row.expand(1000, 3)
repeated = row.repeat(1000, 1)
zeros = torch.zeros(1000, 3, dtype=torch.int64)
_, stretched = torch.broadcast_tensors(zeros, row)

for name, x in [("row", row), ("wide", wide),
                ("repeated", repeated), ("stretched", stretched),
                ("zeros + row", zeros + row)]:
    size = x.untyped_storage().nbytes()
    print(name, tuple(x.shape), "stride", x.stride(), "bytes", size)

row[0] = 100
print("last row of wide:", wide[999])
