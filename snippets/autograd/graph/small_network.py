import torch

x = torch.tensor([[1.0, 2.0]])
W = torch.tensor([[3.0], [-1.0]], requires_grad=True)
b = torch.tensor([0.5], requires_grad=True)

z = x @ W + b
h = torch.relu(z)
loss = (h - 1).pow(2).mean()

print("x:", x)
print("W:", W)
print("z:", z)
print("h:", h)
print("loss:", loss)
