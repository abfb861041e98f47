import torch

scores = torch.tensor([[1, 2, 3], [4, 5, 6]])
bias = torch.tensor([10, 20, 30])
offset = torch.tensor([[100], [200]])

print("scores", scores.shape)
print("bias", bias.shape)
print(scores + bias)
print("offset", offset.shape)
print(scores + offset)
