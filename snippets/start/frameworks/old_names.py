import warnings

import torch
from torch.autograd import Variable

print(type(Variable(torch.tensor(3.0))).__name__)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.jit.script(torch.nn.ReLU())
print(caught[0].category.__name__)
print(caught[0].message)

try:
    torch.qr(torch.eye(2))
except RuntimeError as error:
    removed, replacement = str(error).split(". ")[:2]
    print(removed)
    print(replacement.split(" and ")[0])
