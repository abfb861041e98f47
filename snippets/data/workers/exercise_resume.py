import torch
from torch.utils.data import DataLoader, Sampler


class Resumable(Sampler):
    def __init__(self, n, seed):
        self.n, self.seed, self.epoch = n, seed, 0

    def __iter__(self):
        g = torch.Generator().manual_seed(self.seed + self.epoch)
        yield from torch.randperm(self.n, generator=g).tolist()

    def __len__(self):
        return self.n


sampler = Resumable(8, seed=7)
loader = DataLoader(range(8), 8, sampler=sampler)
orders = []
for epoch in range(4):
    sampler.epoch = epoch
    orders += [batch.tolist() for batch in loader]
print("epochs differ:", orders[2] != orders[3])

fresh = Resumable(8, seed=7)
fresh.epoch = 3
print("epoch 3 again:", list(fresh) == orders[3])
