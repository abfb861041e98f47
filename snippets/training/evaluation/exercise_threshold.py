import torch


def make(count):
    """Labels (count,), one of 5 positive, and their scores."""
    labels = torch.rand(count, dtype=torch.float64) < 0.2
    noise = torch.randn(count, dtype=torch.float64)
    return labels, noise + 2 * labels


def measure(labels, scores, threshold):
    answers = scores >= threshold
    found = (labels & answers).sum()
    return (found / answers.sum()).item(), (found / labels.sum()).item()


torch.manual_seed(0)
valid, test = make(1000), make(1000)
for threshold in valid[1].sort(descending=True).values:
    if measure(*valid, threshold)[1] >= 0.9:
        break
print(f"threshold: {threshold:.2f}")
for name, data in ("valid", valid), ("test ", test):
    precision, recall = measure(*data, threshold)
    print(f"{name} precision: {precision:.2f}  recall: {recall:.2f}")
