import torch
from torch.utils.data import DataLoader, Dataset


class Windows(Dataset):
    """width days in a row, with the day after them."""

    def __init__(self, series, width):
        self.series, self.width = series, width

    def __len__(self):
        return len(self.series) - self.width

    def __getitem__(self, i):
        end = i + self.width
        return self.series[i:end], self.series[end]


dataset = Windows(torch.arange(10.0, 18.0), width=3)
print("samples:", len(dataset))
print("sample 0:", dataset[0])
x, y = next(iter(DataLoader(dataset, batch_size=4)))
print("batch:", x.shape, y.shape)
print("window of -1:", dataset[-1][0])
