import numpy as np
import torch

array = np.arange(4)
x = torch.arange(4)

backwards = array[::-1]
array[0] = 100
print("NumPy view:", backwards)

try:
    x[::-1]
except ValueError as error:
    print(error)

flipped = x.flip(0)
x[0] = 100
print("flip copy: ", flipped)
