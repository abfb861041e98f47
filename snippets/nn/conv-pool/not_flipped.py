import numpy as np
import torch
from torch.nn import functional as F

signal = [1.0, 2.0, 4.0, 8.0]
kernel = [1.0, 10.0]

x = torch.tensor(signal)[None, None]
w = torch.tensor(kernel)[None, None]
print("F.conv1d:           ", F.conv1d(x, w)[0, 0].tolist())
print("F.conv1d, flipped:  ", F.conv1d(x, w.flip(2))[0, 0].tolist())
print("np.convolve:        ", np.convolve(signal, kernel, "valid"))
print("np.correlate:       ", np.correlate(signal, kernel, "valid"))
