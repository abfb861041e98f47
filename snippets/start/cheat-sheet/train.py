import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.tensor([[-1.0], [0.0], [1.0]])
y = 2 * x
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
logits, label = torch.zeros(1, 4), torch.tensor([3])

print(model(x).shape)  # autograd/one-fit-many-levels#layers
print(F.mse_loss(x, y))  # tensors/broadcasting#silent-bug
print(F.cross_entropy(logits, label))  # models/lenet#train

loss = F.mse_loss(model(x), y)
optimizer.zero_grad()
loss.backward()
optimizer.step()
print(F.mse_loss(model(x), y) < loss)  # models/lenet#train

print(model.eval().training)  # autograd/no-grad#evaluation
