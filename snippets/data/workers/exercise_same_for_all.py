import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __init__(self, seed):
        self.seed, self.epoch = seed, 0

    def __len__(self):
        return 6

    def __getitem__(self, i):
        rng = np.random.default_rng((self.seed, self.epoch, i))
        return rng.random()


def draw(dataset, workers):
    return torch.cat(list(DataLoader(dataset, 2, num_workers=workers)))


if __name__ == "__main__":
    dataset = Noise(seed=0)
    first = draw(dataset, 0)
    print("two workers equal:", first.equal(draw(dataset, 2)))
    dataset.epoch = 1
    print("next epoch equal:", first.equal(draw(dataset, 2)))
