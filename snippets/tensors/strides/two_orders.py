import torch


def cells(x):
    return torch.as_strided(x, (x.numel(),), (1,)).tolist()


turned = torch.arange(6).view(2, 3).t()
packed = turned.contiguous()

print(torch.equal(turned, packed), turned.flatten().tolist())
print("turned", turned.stride(), cells(turned))
print("packed", packed.stride(), cells(packed))

packed[0, 0] = 100
print(turned[0, 0].item())
