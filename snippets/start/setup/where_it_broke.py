import traceback

import torch


def average(x):
    return x.averge()


def report(numbers):
    x = torch.tensor(numbers)
    return average(x)


try:
    report([1.0, 2.0])
except AttributeError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        print(f"line {frame.lineno}, in {frame.name}")
        print("   ", frame.line)
    print(f"{type(error).__name__}: {error}")
