import torch

answer = torch.tensor([1.0, 2.0, 3.0, 4.0])
prediction = torch.tensor([[1.0], [2.0], [3.0], [4.0]])

print("as they are:", (prediction - answer).shape)
print("squeezed:   ", (prediction.squeeze(1) - answer).shape)

loss = ((prediction.squeeze(1) - answer) ** 2).mean()
print("loss:", loss.item())
