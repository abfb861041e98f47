from torch.utils.data import DataLoader, IterableDataset
from torch.utils.data import get_worker_info


class Stream(IterableDataset):
    def __init__(self, shared):
        self.shared = shared

    def __iter__(self):
        info, start, step = get_worker_info(), 0, 1
        if self.shared and info:
            start, step = info.id, info.num_workers
        yield from range(start, 6, step)


if __name__ == "__main__":
    for shared in (False, True):
        loader = DataLoader(Stream(shared), 2, num_workers=2)
        batches = [batch.tolist() for batch in loader]
        print("shared" if shared else "not shared", batches)
