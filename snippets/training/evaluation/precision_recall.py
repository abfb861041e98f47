import torch

torch.manual_seed(0)
labels = torch.arange(100) < 10
scores = torch.rand(100) + 0.5 * labels

for threshold in 1.0, 0.7, 0.0:
    answers = scores >= threshold
    found = (labels & answers).sum()
    precision = found / answers.sum()
    recall = found / labels.sum()
    f1 = 2 * precision * recall / (precision + recall)
    print(f"threshold {threshold}  precision: {precision:.2f}",
          f" recall: {recall:.2f}  F1: {f1:.2f}")
