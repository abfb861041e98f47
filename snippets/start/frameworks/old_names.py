import warnings

import torch
from torch.autograd import Variable

print("Variable gives a", type(Variable(torch.tensor(3.0))).__name__)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.jit.script(torch.nn.ReLU())
print("jit.script:", caught[0].message)

try:
    torch.qr(torch.eye(2))
except RuntimeError as error:
    print("qr:", str(error).splitlines()[0])
