import torch


def start(x):
    return x.untyped_storage().data_ptr()


x = torch.arange(12).view(3, 4)

for name, part in [
    ("x[1]", x[1]),
    ("x[[1]]", x[[1]]),
    ("x[:, ::2]", x[:, ::2]),
    ("x[x >= 0]", x[x >= 0]),
    ("x[None, ..., 0]", x[None, ..., 0]),
]:
    same_element = part.data_ptr() == x.data_ptr()
    print(name, "storage:", start(part) == start(x),
          "first element:", same_element)
