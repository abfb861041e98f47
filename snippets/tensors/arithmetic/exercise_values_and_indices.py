import torch

scores = torch.tensor([[0.2, 0.7, 0.1], [0.9, 0.3, 0.5]])
names = ["cat", "dog", "bird"]
labels = torch.tensor([1, 2])

values, indices = scores.max(dim=1)
for i in range(2):
    print(names[indices[i]], values[i])

picked = scores.gather(1, indices.unsqueeze(1)).squeeze(1)
print("gather:", torch.equal(picked, values))
print("accuracy:", (indices == labels).float().mean())
