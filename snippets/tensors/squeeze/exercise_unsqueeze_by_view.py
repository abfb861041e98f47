import torch


def unsqueeze(x, dim):
    if dim < 0:
        dim += x.dim() + 1
    return x.view(*x.shape[:dim], 1, *x.shape[dim:])


x = torch.arange(24).view(2, 3, 4).transpose(0, 2)
for dim in range(-4, 4):
    ours, theirs = unsqueeze(x, dim), x.unsqueeze(dim)
    print(dim, tuple(ours.shape), "equal:", torch.equal(ours, theirs))
