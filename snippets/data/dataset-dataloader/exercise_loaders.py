import torch
from torch.utils.data import DataLoader, TensorDataset, random_split


def loaders(dataset, share, batch_size, seed):
    """Loaders for training and, with share of it, validation."""
    g = torch.Generator().manual_seed(seed)
    train, valid = random_split(dataset, [1 - share, share], g)
    return (DataLoader(train, batch_size, shuffle=True,
                       drop_last=True, generator=g),
            DataLoader(valid, batch_size))


def ids(loader):
    return [i for x, in loader for i in x.tolist()]


train, valid = loaders(TensorDataset(torch.arange(50)), 0.2, 16, seed=0)
print("batches:", len(train), len(valid))
print("samples:", len(ids(train)), len(ids(valid)))
print("in both:", set(ids(train)) & set(ids(valid)))
print("valid order kept:", ids(valid) == ids(valid))
