import torch

matrix = torch.tensor([[8, 2, 0, 0],
                       [1, 9, 0, 0],
                       [2, 3, 0, 0],
                       [0, 0, 0, 0]])
right, answers, labels = matrix.diag(), matrix.sum(0), matrix.sum(1)
precision, recall = right / answers, right / labels
print("precision:", precision)
print("recall:   ", recall)
print("from both:", 2 * precision * recall / (precision + recall))

f1 = 2 * right / (answers + labels)
print("F1:       ", f1)
print("mean of F1:          ", f1.mean().item())
print(f"nanmean of F1:        {f1.nanmean():.4f}")
print(f"nanmean of precision: {precision.nanmean():.4f}")
