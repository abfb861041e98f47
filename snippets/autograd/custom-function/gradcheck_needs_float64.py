import warnings

import torch
from torch.autograd import gradcheck

for dtype in (torch.float64, torch.float32):
    x = torch.tensor([1.0, 2.0], dtype=dtype, requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        passed = gradcheck(torch.square, (x,), raise_exception=False)
    print(dtype, "passed:", passed)
    for warning in caught:
        print(str(warning.message).split(". ")[0])
