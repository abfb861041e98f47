import torch

for value in (0.0, 2.0, 5.0, 20.0):
    x = torch.tensor(value, requires_grad=True)
    s = torch.sigmoid(x)
    s.backward()
    print(f"x = {value:4}: sigmoid {s.item():.4f}, slope {x.grad:.4f}")
print("rounded to 1:", s.item() == 1, "slope 0:", x.grad.item() == 0)
