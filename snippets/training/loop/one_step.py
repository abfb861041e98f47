import torch
from torch import nn

hours = torch.tensor([[1.0], [2.0], [3.0]])
scores = torch.tensor([[3.0], [5.0], [7.0]])
model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)

optimizer.zero_grad()
output = model(hours)
loss = loss_fn(output, scores)
loss.backward()
optimizer.step()

print("loss before:", round(loss.item(), 4))
print("loss after: ", round(loss_fn(model(hours), scores).item(), 4))
