import torch
from torch.utils.data import (
    BatchSampler, DataLoader, RandomSampler, TensorDataset)


class Counted(TensorDataset):
    calls = 0

    def __getitem__(self, index):
        Counted.calls += 1
        return super().__getitem__(index)


data = Counted(torch.zeros(1000, 1, 28, 28), torch.zeros(1000))
batches = BatchSampler(RandomSampler(data), 64, drop_last=False)
sizes = [len(labels) for images, labels in
         DataLoader(data, sampler=batches, batch_size=None)]
print("calls:", Counted.calls)
print("batches:", sizes[0], "to", sizes[-1])
