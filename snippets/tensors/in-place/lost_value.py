import torch

for name in ["sin", "exp"]:
    x = torch.tensor([0.0, 0.0], requires_grad=True)
    z = getattr(x, name)()
    saved = [a for a in dir(z.grad_fn) if a.startswith("_saved")]
    print(name, saved)
    z.add_(1)
    try:
        z.sum().backward()
        print(x.grad)
    except RuntimeError as error:
        print(str(error).split(" Hint:")[0])

z = x.exp()
z = z + 1
z.sum().backward()
print(x.grad)
