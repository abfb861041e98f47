import torch

scores = torch.tensor([[0.1, 0.7, 0.2],
                       [0.5, 0.1, 0.4],
                       [0.6, 0.3, 0.1]])
label = torch.tensor([1, 2, 2])

two = scores.topk(2, dim=1).indices
hits = two == label[:, None]
print("two best classes:", two.tolist())
print("hits:", hits.tolist())
print(f"top-1 accuracy: {hits[:, 0].float().mean():.2f}")
print(f"top-2 accuracy: {hits.any(dim=1).float().mean():.2f}")
