import torch


def train(clear):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1)
    (w**2).backward()
    optimizer.step()
    w.requires_grad_(False)
    start = w.item()
    clear(optimizer, w)
    for step in range(3):
        optimizer.step()
    return f"{w.item() - start:.4f}"


def keep(optimizer, w):
    pass


def zeros(optimizer, w):
    optimizer.zero_grad(set_to_none=False)


def none(optimizer, w):
    w.grad = None


print("grad kept:", train(keep))
print("zeros:    ", train(zeros))
print("None:     ", train(none))
