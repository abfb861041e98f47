import torch

x = torch.tensor([[30, 10, 20], [5, 7, 6]])
ordered, order = x.sort(dim=1)

print("gather sorts:", torch.equal(x.gather(1, order), ordered))

back = torch.empty_like(x).scatter_(1, order, ordered)
print(back)
print("back is x:", torch.equal(back, x))
