import torch

x = torch.zeros(2, 4)

print("FloatTensor(3): ", torch.FloatTensor(3).shape)
print("FloatTensor([3]):", torch.FloatTensor([3]).shape)
print("Tensor(3):  ", torch.Tensor(3).shape)
print("Tensor([3]):", torch.Tensor([3]).shape)
print("Tensor(x.shape):", torch.Tensor(x.shape).shape)
