import torch

labels = torch.arange(100) < 10
models = {
    "careful": torch.arange(100) < 5,
    "eager": (torch.arange(100) > 0) & (torch.arange(100) <= 30),
    "always": torch.ones(100, dtype=torch.bool)}

for name, answers in models.items():
    found = (labels & answers).sum()
    precision = found / answers.sum()
    recall = found / labels.sum()
    f1 = 2 * precision * recall / (precision + recall)
    accuracy = (labels == answers).float().mean()
    print(f"{name:8}precision: {precision:.2f}  recall: {recall:.2f}",
          f" F1: {f1:.2f}  accuracy: {accuracy:.2f}")
