import torch

matrix = torch.tensor([[940, 10, 0],
                       [20, 10, 0],
                       [12, 0, 8]])
right, answers, labels = matrix.diag(), matrix.sum(0), matrix.sum(1)
f1 = 2 * right / (answers + labels)
print("samples of each class:", labels)
print("F1 of each class:", f1)
print(f"macro: {f1.mean():.4f}")

micro = 2 * right.sum() / (answers.sum() + labels.sum())
accuracy = right.sum() / matrix.sum()
print(f"micro: {micro:.4f}  accuracy: {accuracy:.4f}")
precision = right.sum() / answers.sum()
recall = right.sum() / labels.sum()
print(f"micro precision: {precision:.4f}  recall: {recall:.4f}")
