import torch

marked = torch.ones(2, requires_grad=True)

print("          leaf  requires  same")
for name, t in [
    ("double", marked.double()),
    ("float", marked.float()),
    ("reshape", marked.reshape(2, 1)),
    ("compare", marked > 0),
    ("mark last", torch.ones(2).double().requires_grad_()),
]:
    row = f"{name:9} {t.is_leaf!s:5} {t.requires_grad!s:9}"
    print(row, t is marked)
