import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.rand(()), np.random.rand(), self.rng.random()


def seed_own(worker):
    info = get_worker_info()
    info.dataset.rng = np.random.default_rng(info.seed)


def epoch(seed, workers):
    g = torch.Generator().manual_seed(seed)
    loader = DataLoader(Noise(), 2, num_workers=workers,
                        generator=g, worker_init_fn=seed_own)
    return torch.cat([torch.stack(batch, 1) for batch in loader])


if __name__ == "__main__":
    noise = epoch(0, 2)
    print("all different:", len(noise.unique()) == noise.numel())
    print("again, two workers:", noise.equal(epoch(0, 2)))
    print("one worker:", noise.equal(epoch(0, 1)))
