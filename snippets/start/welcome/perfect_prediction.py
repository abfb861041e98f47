import torch

answer = torch.tensor([1.0, 2.0, 3.0, 4.0])
prediction = torch.tensor([[1.0], [2.0], [3.0], [4.0]])

loss = ((prediction - answer) ** 2).mean()
print("loss:", loss.item())
