import torch

CLASSES = 3
labels = torch.tensor([0, 0, 0, 0, 0, 0, 1, 1, 1, 2])
answers = torch.tensor([0, 0, 0, 0, 0, 1, 1, 1, 2, 2])

pairs = labels * CLASSES + answers
matrix = torch.bincount(pairs, minlength=CLASSES**2)
matrix = matrix.view(CLASSES, CLASSES)
print(matrix)

right = matrix.diag()
print("precision:", right / matrix.sum(dim=0))
print("recall:   ", right / matrix.sum(dim=1))
