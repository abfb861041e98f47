import torch

target = torch.zeros(3, 4)
index = torch.tensor([[0, 2, 1, 2]])
values = torch.tensor([[5.0, 6, 7, 8], [50, 60, 70, 80]])

out = target.scatter(0, index, values)
print("sum of target:", target.sum(), "sum of out:", out.sum())
print(out)

for fault, where, what in [
    ("dtype", index, values.long()),
    ("shape", index.expand(3, 4), values),
]:
    try:
        target.scatter_(0, where, what)
    except RuntimeError as error:
        print(f"{fault}: {error}")
