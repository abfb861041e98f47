import torch


def two_steps(set_to_none, **options):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, **options)
    (w**2).backward()
    optimizer.step()
    after_one = round(w.item(), 4)
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()
    return after_one, round(w.item(), 4)


for options in ({}, {"weight_decay": 0.5}, {"momentum": 0.9}):
    print(options)
    print("  None: ", two_steps(True, **options))
    print("  zeros:", two_steps(False, **options))
