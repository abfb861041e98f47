import traceback

import torch


def predict(layer, x):
    return layer(x)


layer = torch.nn.Linear(2, 3)
try:
    predict(layer, torch.ones(4))
except RuntimeError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename == __file__:
            print(f"my line {frame.lineno}: {frame.line}")
        else:
            print("a file of PyTorch")
    print(f"{type(error).__name__}: {error}")
