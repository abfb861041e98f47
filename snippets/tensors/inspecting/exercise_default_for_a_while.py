from contextlib import contextmanager

import torch


@contextmanager
def default_dtype(dtype):
    """Use another default dtype inside a with block."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


try:
    with default_dtype(torch.float64):
        print("inside:", torch.zeros(1).dtype)
        raise ValueError("stop")
except ValueError as error:
    print(error)
print("after:", torch.zeros(1).dtype)
