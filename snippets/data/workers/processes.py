from torch.utils.data import DataLoader, Dataset, get_worker_info


class Counting(Dataset):
    asked = 0

    def __len__(self):
        return 6

    def __getitem__(self, i):
        self.asked += 1
        info = get_worker_info()
        return i, info.id if info else -1


if __name__ == "__main__":
    for workers in (0, 2):
        dataset = Counting()
        loader = DataLoader(dataset, 2, num_workers=workers)
        print("num_workers:", workers)
        for i, worker in loader:
            print("  samples", i.tolist(), "worker", worker.tolist())
        print("  asked:", dataset.asked)
