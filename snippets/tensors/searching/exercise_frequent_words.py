import torch

text = "to be or not to be that is to say".split()
vocabulary = sorted(set(text))
word = torch.tensor([vocabulary.index(w) for w in text])

values, counts = word.unique(return_counts=True)
most = counts.topk(2)
for i, count in zip(values[most.indices], most.values):
    print(vocabulary[i], count.item())
