import torch

torch.manual_seed(0)
start = torch.randn(1000)
after = []
for fused in (False, True):
    x = start.clone().requires_grad_()
    optimizer = torch.optim.Adam([x], lr=0.1, fused=fused)
    for step in range(20):
        optimizer.zero_grad()
        (x ** 2).sum().backward()
        optimizer.step()
    after.append(x.detach())

moved = (start - after[0]).abs().max()
print("moved by more than 1:", moved.item() > 1)
print("close:", torch.allclose(*after, atol=1e-5))
