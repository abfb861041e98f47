import torch

a, b, v = torch.ones(2, 3), torch.ones(3, 4), torch.ones(3)
batch = torch.ones(5, 2, 3)
print("mm:", tuple(torch.mm(a, b).shape))
print("bmm:", tuple(torch.bmm(batch, batch.mT).shape))
print("dot:", torch.dot(v, v))

for product, left, right in [
    (torch.mm, batch, b),
    (torch.mm, a, v),
    (torch.bmm, batch, b),
    (torch.bmm, batch[:1], batch.mT),
    (torch.dot, a, b),
]:
    try:
        product(left, right)
    except RuntimeError as error:
        print(product.__name__, "->", error)
