from itertools import islice

from torch.utils.data import Dataset


class Squares(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * i


class Safe(Squares):
    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(i)
        return super().__getitem__(i)


print("at most six:", list(islice(Squares(), 6)))
print("with IndexError:", list(Safe()))
