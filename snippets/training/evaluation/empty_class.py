import torch

matrix = torch.tensor([[85, 2, 0, 0],
                       [4, 4, 0, 0],
                       [3, 2, 0, 0],
                       [0, 0, 0, 0]])
right, answers, labels = matrix.diag(), matrix.sum(0), matrix.sum(1)
precision, recall = right / answers, right / labels
print("precision:", precision)
print("recall:   ", recall)
print("F1:       ", 2 * precision * recall / (precision + recall))

f1 = 2 * right / (answers + labels)
print("F1, counts:", f1)
print(f"macro, mean: {f1.mean():.2f}  nanmean: {f1.nanmean():.2f}")
micro = 2 * right.sum() / (answers.sum() + labels.sum())
print(f"micro: {micro:.2f}  accuracy: {right.sum() / matrix.sum():.2f}")
