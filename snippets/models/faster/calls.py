import torch
from torch.utils.data import DataLoader, TensorDataset


class Counted(TensorDataset):
    calls = 0

    def __getitem__(self, index):
        Counted.calls += 1
        return super().__getitem__(index)


images, labels = torch.zeros(1000, 1, 28, 28), torch.zeros(1000)
for batch in DataLoader(Counted(images, labels), batch_size=64):
    pass
print("DataLoader, calls:", Counted.calls)

calls = 0
for chosen in torch.randperm(1000).split(64):
    batch = images[chosen], labels[chosen]
    calls += 1
print("by index, calls:", calls)
