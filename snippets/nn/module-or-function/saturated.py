import torch

for value in (0.0, 2.0, 5.0, 20.0):
    x = torch.tensor(value, requires_grad=True)
    s = torch.sigmoid(x)
    s.backward()
    print(f"x = {value:4}: sigmoid {s.item():.4f}, slope {x.grad:.4f}")

s = torch.sigmoid(torch.tensor(20.0))
print("sigmoid(20) equals 1:", s.item() == 1)
print("s * (1 - s):", s * (1 - s))
