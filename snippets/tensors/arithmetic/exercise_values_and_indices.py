import torch

scores = torch.tensor([[0.2, 0.7, 0.1], [0.9, 0.3, 0.5]])
names = ["cat", "dog", "bird"]
labels = torch.tensor([1, 2])

values, indices = scores.max(dim=1)
for value, index in zip(values.tolist(), indices.tolist()):
    print(names[index], f"{value:.1f}")

picked = scores.gather(1, indices.unsqueeze(1)).squeeze(1)
print(torch.equal(picked, values))
print((indices == labels).float().mean())
