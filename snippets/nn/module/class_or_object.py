import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
relu = nn.ReLU()
print("relu(x):", relu(x))
print("nn.ReLU()(x):", nn.ReLU()(x))

wrong = nn.ReLU(x[:1])
print("nn.ReLU(x[:1]) is a", type(wrong).__name__)
try:
    nn.Linear(2, 1)(wrong)
except TypeError as error:
    print(str(error).splitlines()[0])
