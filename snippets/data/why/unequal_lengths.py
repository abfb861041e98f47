import torch
from torch.utils.data import DataLoader

sentences = [torch.arange(3), torch.arange(5)]
one_by_one = DataLoader(sentences, batch_size=None)
print("one by one:", [len(s) for s in one_by_one])

try:
    next(iter(DataLoader(sentences, batch_size=2)))
except RuntimeError as error:
    print(error)
