import torch
from torch.utils.data import DataLoader, TensorDataset, random_split


def loaders(dataset, share, size, seed):
    """Loaders for training and, with share of it, validation."""
    g = torch.Generator().manual_seed(seed)
    train, valid = random_split(dataset, [1 - share, share], g)
    return (DataLoader(train, size, shuffle=True, drop_last=True,
                       generator=g),
            DataLoader(valid, size, generator=torch.Generator()))


train, valid = loaders(TensorDataset(torch.arange(50)), 0.2, 16, 0)
for loader in (train, valid):
    print("batches:", len(loader),
          "samples:", sum(len(x) for x, in loader))
