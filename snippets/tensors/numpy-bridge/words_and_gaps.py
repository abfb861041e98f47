import torch

ages = [31, None, 25]
try:
    torch.tensor(ages)
except RuntimeError as error:
    print(error)
filled = [float("nan") if age is None else age for age in ages]
print("repaired:", torch.tensor(filled))

animals = ["dog", "cat", "dog"]
try:
    torch.tensor(animals)
except ValueError as error:
    print(error)
classes = sorted(set(animals))
labels = [classes.index(animal) for animal in animals]
print("repaired:", classes, torch.tensor(labels))
