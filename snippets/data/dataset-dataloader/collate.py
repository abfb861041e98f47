import torch
from torch.utils.data import DataLoader


def batch(samples):
    return next(iter(DataLoader(samples, batch_size=2)))


x, y = batch([(torch.tensor([1, 2]), 0), (torch.tensor([3, 4]), 1)])
print("tuples:", x.tolist(), y)
print("dicts:", batch([{"id": "a", "n": 31}, {"id": "b", "n": 27}]))
print("floats:", batch([1.5, 2.5]))
rows = batch([[1, 2, 3], [4, 5, 6]])
print("lists:", [row.tolist() for row in rows])
