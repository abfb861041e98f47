import torch

labels = torch.tensor([1, 1, 0, 0, 0, 0, 0, 1, 0, 1]).bool()
answers = torch.tensor([1, 1, 1, 0, 0, 0, 0, 0, 0, 1]).bool()


def accuracy(labels, answers):
    return (labels == answers).double().mean()


def f1(labels, answers):
    found = (labels & answers).sum()
    return 2 * found / (labels.sum() + answers.sum())


for measure in accuracy, f1:
    sizes, values = [], []
    for a, b in zip(labels.split(4), answers.split(4)):
        sizes.append(len(a))
        values.append(measure(a, b))
    sizes, values = torch.tensor(sizes), torch.stack(values)
    print(measure.__name__)
    print(f"  mean of batches:  {values.mean():.4f}")
    weighted = (values * sizes).sum() / sizes.sum()
    print(f"  weighted by size: {weighted:.4f}")
    print(f"  all at once:      {measure(labels, answers):.4f}")
