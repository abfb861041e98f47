import torch
from torch.utils.data import DataLoader, WeightedRandomSampler

g = torch.Generator().manual_seed(0)
label = torch.tensor([0] * 90 + [1] * 10)
weights = 1 / label.bincount()[label]
sampler = WeightedRandomSampler(weights, 100, generator=g)
loader = DataLoader(torch.arange(100), batch_size=20, sampler=sampler)

drawn = torch.cat(list(loader))
print("of each class:", label[drawn].bincount().tolist())
different = drawn.unique()
print("different:", label[different].bincount().tolist())

wrong = WeightedRandomSampler([1 / 90, 1 / 10], 100, generator=g)
print("two weights draw the numbers", set(wrong))
