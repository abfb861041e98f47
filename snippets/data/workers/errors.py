from torch.utils.data import DataLoader, Dataset


class Files(Dataset):
    files = [b"7", b"", b"\xff"]

    def __len__(self):
        return 3

    def __getitem__(self, i):
        return int(self.files[i].decode())


if __name__ == "__main__":
    for workers in (0, 2):
        batches = iter(DataLoader(Files(), 1, num_workers=workers))
        print("num_workers:", workers)
        print("  batch", next(batches).tolist())
        for file in ("empty", "not UTF-8"):
            try:
                next(batches)
            except (ValueError, RuntimeError) as error:
                lines = str(error).splitlines()
                print(f"  {file}: {type(error).__name__}")
                print("    first line:", lines[0])
                print("    last line:", lines[-1])
