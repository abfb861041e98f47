import torch


def matmul(a, b):
    """Product of (..., n, m) and (..., m, r): shape (..., n, r)."""
    return (a[..., :, :, None] * b[..., None, :, :]).sum(-2)


torch.manual_seed(0)
a, b = torch.rand(5, 1, 2, 3), torch.rand(4, 3, 6)
print("shape:", tuple(matmul(a, b).shape))
print("same as @:", torch.allclose(matmul(a, b), a @ b))
