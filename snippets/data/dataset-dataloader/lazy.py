from torch.utils.data import DataLoader, Dataset


class Counted(Dataset):
    def __init__(self):
        self.asked = []

    def __len__(self):
        return 1_000_000_000

    def __getitem__(self, i):
        self.asked.append(i)
        return i


dataset = Counted()
loader = DataLoader(dataset, batch_size=3)
print("after construction:", dataset.asked)
batches = iter(loader)
print("batch:", next(batches), "asked:", dataset.asked)
print("batch:", next(batches), "asked:", dataset.asked)
