import random

import numpy as np
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return random.random(), np.random.rand(), self.rng.random()


if __name__ == "__main__":
    loader = DataLoader(Noise(), batch_size=2, num_workers=2)
    worker_0, worker_1 = loader
    next_epoch = next(iter(loader))
    for k, name in enumerate(("random", "np.random", "self.rng")):
        print(f"{name}: workers equal:", worker_0[k].equal(worker_1[k]),
              "epochs equal:", worker_0[k].equal(next_epoch[k]))
