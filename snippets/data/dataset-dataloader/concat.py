from torch.utils.data import ConcatDataset, DataLoader, Dataset


class Letters(Dataset):
    def __init__(self, text):
        self.text = text

    def __len__(self):
        return len(self.text)

    def __getitem__(self, i):
        return self.text[i]


both = ConcatDataset([Letters("abc"), Letters("xyz")])
print("samples:", len(both), "sample 4:", both[4])
print("with +:", len(Letters("abc") + Letters("xyz")))
print("batches:", list(DataLoader(both, batch_size=4)))
