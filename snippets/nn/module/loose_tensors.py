import torch

w1 = torch.full((2, 3), 0.5, requires_grad=True)
b1 = torch.zeros(3, requires_grad=True)
w2 = torch.full((3, 1), 0.5, requires_grad=True)
b2 = torch.zeros(1, requires_grad=True)


def predict(x):
    hidden = torch.sigmoid(x @ w1 + b1)
    return hidden @ w2 + b2


optimizer = torch.optim.SGD([w1, b1, w2], lr=0.1)
x = torch.ones(4, 2)
answer = torch.zeros(4, 1)
loss = ((predict(x) - answer) ** 2).mean()
loss.backward()
optimizer.step()

print("b1 moved:", (b1 != 0).all().item())
print("b2 moved:", (b2 != 0).all().item())
