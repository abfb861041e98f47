from torch.utils.data import DataLoader, Dataset


class Files(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        if i == 3:
            raise ValueError("file 3 is empty")
        return i


if __name__ == "__main__":
    for workers in (0, 2):
        loader = DataLoader(Files(), 2, num_workers=workers)
        print("num_workers:", workers)
        try:
            for batch in loader:
                print("  batch", batch.tolist())
        except ValueError as error:
            lines = str(error).splitlines()
            print("  first line:", lines[0])
            print("  last line:", lines[-1])
