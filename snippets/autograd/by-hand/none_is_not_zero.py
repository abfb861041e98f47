import torch


def step(set_to_none):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=0.5)
    (w * 0).backward()
    optimizer.zero_grad(set_to_none=set_to_none)
    grad = w.grad
    optimizer.step()
    print("set_to_none:", set_to_none, "grad:", grad,
          "w:", round(w.item(), 4))


step(set_to_none=True)
step(set_to_none=False)
