import torch

row = torch.zeros(1, 2)
batch = row.unsqueeze(0)

print("batch:", batch.shape)
print("squeeze():", batch.squeeze().shape)
print("squeeze(0):", batch.squeeze(0).shape)
