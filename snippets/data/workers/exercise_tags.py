import torch
from torch.nn.utils.rnn import pad_sequence


def pad_tags(samples):
    words, tags = zip(*samples)
    return (pad_sequence(words, batch_first=True),
            pad_sequence(tags, batch_first=True, padding_value=-100))


samples = [(torch.tensor([3, 1, 2]), torch.tensor([0, 1, 1])),
           (torch.tensor([5]), torch.tensor([1]))]
words, tags = pad_tags(samples)
print("words:", words)
print("tags:", tags)
