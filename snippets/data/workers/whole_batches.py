import torch
from torch.utils.data import BatchSampler, DataLoader, Dataset


class Rows(Dataset):
    calls = 0

    def __len__(self):
        return 12

    def __getitem__(self, i):
        self.calls += 1
        return torch.arange(12)[i] ** 2


one = Rows()
print(next(iter(DataLoader(one, batch_size=4))), "calls:", one.calls)

many = Rows()
sampler = BatchSampler(range(12), batch_size=4, drop_last=False)
loader = DataLoader(many, batch_size=None, sampler=sampler)
print(next(iter(loader)), "calls:", many.calls)
