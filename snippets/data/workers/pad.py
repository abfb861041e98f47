import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

sentences = [torch.tensor([3, 1, 2]), torch.tensor([5]),
             torch.tensor([4, 6])]


def pad(samples):
    lengths = torch.tensor([len(s) for s in samples])
    return pad_sequence(samples, batch_first=True), lengths


loader = DataLoader(sentences, batch_size=3, collate_fn=pad)
words, lengths = next(iter(loader))
print("words:", words)
print("lengths:", lengths)
