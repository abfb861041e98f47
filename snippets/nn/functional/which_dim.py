import torch

scores = torch.tensor([[3.0, 1.0, 0.0], [5.0, 3.0, 2.0]])
for dim in (0, 1):
    p = scores.softmax(dim=dim)
    print(f"dim={dim}")
    print(p)
    print("sum of each row:", p.sum(dim=1))
