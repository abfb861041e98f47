import torch
from torch import nn

prediction = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)
target = torch.tensor([1.0, 0.0, 1.0])

criterion = nn.MSELoss()
loss = criterion(prediction, target)
print(f"loss: {loss:.4f}")
print(f"by hand: {((prediction - target) ** 2).mean():.4f}")
loss.backward()
print("gradient:", prediction.grad)
