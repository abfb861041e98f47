from torch.utils.data import DataLoader, Dataset


class Cached(Dataset):
    def __init__(self):
        self.cache, self.scale = set(), 1

    def __len__(self):
        return 2

    def __getitem__(self, i):
        new = i not in self.cache
        self.cache.add(i)
        return (i + 1) * self.scale, new


if __name__ == "__main__":
    for keep in (False, True):
        dataset = Cached()
        loader = DataLoader(dataset, 2, num_workers=1,
                            persistent_workers=keep)
        print("persistent_workers:", keep)
        for scale in (1, 10):
            dataset.scale = scale
            for x, new in loader:
                print("  x", x.tolist(), "read", new.tolist())
