import torch


def new(x):
    return x + 1


def same(x):
    x += 1
    return x


for step in [new, same]:
    x = torch.zeros(1000)
    kept = [x]
    for _ in range(5):
        x = step(x)
        kept.append(x)
    addresses = {t.data_ptr() for t in kept}
    print(step.__name__, "used", len(addresses))
