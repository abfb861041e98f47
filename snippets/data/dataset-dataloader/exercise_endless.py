from torch.utils.data import Dataset


class Squares(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * i


seen = []
for square in Squares():
    seen.append(square)
    if len(seen) == 6:
        break
print("without an error:", seen)


class Safe(Squares):
    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(f"{i} is not in 0..{len(self) - 1}")
        return super().__getitem__(i)


print("with IndexError:", list(Safe()))
