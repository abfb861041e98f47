import torch
from torch import nn

ce, nll = nn.CrossEntropyLoss(), nn.NLLLoss()
bce = nn.BCEWithLogitsLoss()
logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 2.0, 1.0]])
label = torch.tensor([0, 1])
words = logits[[0, 1, 1]][None]
tokens = label[[0, 1, 1]][None]
score = torch.tensor([2.0, -1.0, 0.5])
yes = torch.tensor([1.0, 0.0, 1.0])


def compare(name, wrong, right):
    print(f"{name}: {wrong:.4f}, right: {right:.4f}")


right = ce(logits, label)
compare("softmax", ce(logits.softmax(dim=1), label), right)
compare("NLLLoss of logits", nll(logits, label), right)
compare("labels from 1", ce(logits, label + 1), right)
compare("words", ce(words, tokens), ce(words.mT, tokens))
right = bce(score, yes)
compare("sigmoid", bce(score.sigmoid(), yes), right)
compare("labels -1 and 1", bce(score, 2 * yes - 1), right)
