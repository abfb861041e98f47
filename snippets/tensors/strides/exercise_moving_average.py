import torch

x = torch.tensor([1.0, 2.0, 6.0, 4.0, 5.0])
print("unfold:", x.unfold(0, 3, 1).mean(dim=1))
print("as_strided:", torch.as_strided(x, (3, 3), (1, 1)).mean(dim=1))

odd = x[::2]
print("odd unfold:", odd.unfold(0, 2, 1).tolist())
print("(1, 1):", torch.as_strided(odd, (2, 2), (1, 1)).tolist())
print("(2, 2):", torch.as_strided(odd, (2, 2), (2, 2)).tolist())
