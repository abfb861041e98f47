import torch


def dice(seed_inside):
    torch.manual_seed(0)
    rolls = []
    for _ in range(6):
        if seed_inside:
            torch.manual_seed(0)
        rolls.append(torch.randint(1, 7, ()).item())
    return rolls


print("wrong:", dice(seed_inside=True))
print("right:", dice(seed_inside=False))
