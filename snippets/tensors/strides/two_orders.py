import torch


def cells(x):
    return torch.as_strided(x, (x.numel(),), (1,)).tolist()


turned = torch.arange(6).view(2, 3).t()
packed = turned.contiguous()

print("turned read:", turned.flatten().tolist())
print("packed read:", packed.flatten().tolist())
print("turned in memory:", cells(turned))
print("packed in memory:", cells(packed))

packed[0, 0] = 100
print("turned[0, 0]:", turned[0, 0].item())
