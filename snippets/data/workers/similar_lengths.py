import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader, Sampler


class SimilarLengths(Sampler):
    def __init__(self, lengths, size):
        self.batches = lengths.argsort(stable=True).split(size)

    def __iter__(self):
        for k in torch.randperm(len(self)):
            yield self.batches[k].tolist()

    def __len__(self):
        return len(self.batches)


torch.manual_seed(0)
lengths = torch.randint(1, 41, (60,))
data = [torch.ones(n, dtype=torch.int64) for n in lengths]
ways = {
    "shuffled": dict(batch_size=4, shuffle=True),
    "similar": dict(batch_sampler=SimilarLengths(lengths, 4)),
}
print("words:", lengths.sum().item())
for name, options in ways.items():
    loader = DataLoader(data, collate_fn=pad_sequence, **options)
    empty = sum((batch == 0).sum().item() for batch in loader)
    print(f"{name}: {len(loader)} batches, {empty} padded places")
