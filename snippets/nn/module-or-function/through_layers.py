import torch

for f in (torch.sigmoid, torch.tanh, torch.relu):
    x = torch.tensor(1.0, requires_grad=True)
    h = x
    for layer in range(30):
        h = f(h)
    h.backward()
    print(f"{f.__name__:7} 30 times: gradient {x.grad:.1e}")
