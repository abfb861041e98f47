import torch

w = torch.tensor(1.0, requires_grad=True)
print("before:", w.grad)
for _ in range(3):
    (2 * w).backward()
    print(w.grad)
