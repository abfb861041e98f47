import traceback

import torch


def total(x):
    return x.shape.sum()


try:
    total(torch.ones(2, 3))
except AttributeError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        print(f"line {frame.lineno}, in {frame.name}: {frame.line}")
    print(f"{type(error).__name__}: {error}")

print("elements:", torch.ones(2, 3).numel())
print("sum:", torch.ones(2, 3).sum())
