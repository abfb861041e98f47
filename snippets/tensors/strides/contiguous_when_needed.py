import torch

grid = torch.arange(6).view(2, 3)

for name, x in [
    ("grid", grid),
    ("grid.t()", grid.t()),
    ("grid.t().t()", grid.t().t()),
    ("grid[:1].t()", grid[:1].t()),
]:
    same = x.contiguous().data_ptr() == x.data_ptr()
    print(name, tuple(x.shape), x.stride(), x.is_contiguous(), same)
