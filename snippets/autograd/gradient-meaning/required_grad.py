import torch

try:
    torch.tensor(5.0, required_grad=True)
except TypeError as error:
    print(str(error).splitlines()[0])

x = torch.tensor(5.0)
x.required_grad = True
print("misspelt: x", x.requires_grad, "x**2", (x**2).requires_grad)

x.requires_grad = True
print("correct:  x", x.requires_grad, "x**2", (x**2).requires_grad)
