import torch

labels = torch.tensor([1, 1, 0, 0, 0, 0, 0, 1, 0, 1]).bool()
answers = torch.tensor([1, 1, 1, 0, 0, 0, 0, 0, 0, 1]).bool()


def accuracy(labels, answers):
    return (labels == answers).double().mean()


def f1(labels, answers):
    found = (labels & answers).sum()
    return 2 * found / (labels.sum() + answers.sum())


for measure in accuracy, f1:
    batches = list(zip(labels.split(4), answers.split(4)))
    values = [measure(a, b) for a, b in batches]
    plain = sum(values) / len(values)
    weighted = sum(v * len(a) for v, (a, b) in zip(values, batches))
    print(f"{measure.__name__:8} plain: {plain:.2f}",
          f" weighted: {weighted / len(labels):.2f}",
          f" at once: {measure(labels, answers):.2f}")
