import numpy as np
import torch

numbers = [0.5, 1.5]
print(torch.tensor(numbers).dtype)
print(torch.tensor(np.array(numbers)).dtype)

layer = torch.nn.Linear(2, 1)
t = torch.tensor(np.zeros((3, 2)))
try:
    layer(t)
except RuntimeError as error:
    print(error)
print(layer(t.float()).shape)
