import torch

x = torch.tensor([1.0, 2.0, 6.0, 4.0, 5.0])
print(x.unfold(0, 3, 1).mean(dim=1))
print(torch.as_strided(x, (3, 3), (1, 1)).mean(dim=1))

odd = x[::2]
print(odd.unfold(0, 2, 1))
print(torch.as_strided(odd, (2, 2), (1, 1)))
print(torch.as_strided(odd, (2, 2), (2, 2)))
