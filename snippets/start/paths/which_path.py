import torch

x = torch.arange(6).view(2, 3)
print("sum:", x.sum(dim=0))

row = x[0]
row += 10
print("x:", x.tolist())

prediction, answer = torch.zeros(3, 1), torch.zeros(3)
print("shape:", (prediction - answer).shape)

w = torch.tensor(3.0, requires_grad=True)
for _ in range(2):
    (w * w).backward()
print("grad:", w.grad)
