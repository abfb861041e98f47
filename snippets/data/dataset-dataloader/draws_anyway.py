import torch
from torch.utils.data import DataLoader


def next_number(loader):
    torch.manual_seed(0)
    for batch in loader:
        pass
    return torch.rand(1).item()


undisturbed = next_number([])
plain = DataLoader(range(4))
own = DataLoader(range(4), generator=torch.Generator())
print("plain loader, same number:", next_number(plain) == undisturbed)
print("own generator, same number:", next_number(own) == undisturbed)
