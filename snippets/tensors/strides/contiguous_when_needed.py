import torch

grid = torch.arange(6).view(2, 3)
tensors = {
    "grid": grid,
    "grid.t()": grid.t(),
    "grid.t().t()": grid.t().t(),
    "grid[:1].t()": grid[:1].t(),
}

for name, x in tensors.items():
    copied = x.contiguous().data_ptr() != x.data_ptr()
    print(name, tuple(x.shape), x.stride())
    print("    contiguous:", x.is_contiguous(), "copied:", copied)
