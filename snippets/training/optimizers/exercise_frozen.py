import torch


def train(clear):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1)
    (w**2).backward()
    optimizer.step()
    w.requires_grad_(False)
    clear(optimizer)
    start = w.item()
    for step in range(3):
        optimizer.step()
    return f"{w.item() - start:.4f}"


print("kept: ", train(lambda o: None))
print("zeros:", train(lambda o: o.zero_grad(set_to_none=False)))
print("None: ", train(lambda o: o.zero_grad()))
