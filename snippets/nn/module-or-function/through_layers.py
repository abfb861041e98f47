import torch

for f in (torch.sigmoid, torch.tanh, torch.relu):
    for depth in (1, 10, 30):
        x = torch.tensor(1.0, requires_grad=True)
        h = x
        for layer in range(depth):
            h = f(h)
        h.backward()
        print(f"{f.__name__:7} {depth:2} times: gradient {x.grad:.1e}")
