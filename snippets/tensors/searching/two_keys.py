import torch

label = torch.tensor([1, 0, 1, 0, 1])
score = torch.tensor([0.2, 0.9, 0.8, 0.3, 0.5])

order = score.argsort(descending=True)
print("by score:", order.tolist())
order = order[label[order].argsort(stable=True)]
print("by label, then score:", order.tolist())
print("label:", label[order])
print("score:", score[order])
