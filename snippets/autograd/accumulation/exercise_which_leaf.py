import torch

start = torch.ones(2, requires_grad=True)

for name, t in [
    ("double", start.double()),
    ("float", start.float()),
    ("reshape", start.reshape(2, 1)),
    ("compare", start > 0),
    ("change last", torch.ones(2).double().requires_grad_()),
]:
    print(name, "leaf:", t.is_leaf, "requires_grad:", t.requires_grad,
          "same:", t is start)
