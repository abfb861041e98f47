import torch


def links(node):
    return [(n.name().split("::")[-1] if n else None, i)
            for n, i in node.next_functions]


a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
Q = 3 * a**3 - b**2

sub = Q.grad_fn
print(sub.name(), links(sub))
mul = sub.next_functions[0][0]
print(mul.name(), links(mul))
cube = mul.next_functions[0][0]
print(cube.name(), links(cube))
print("variable is a:", cube.next_functions[0][0].variable is a)

first, second = torch.tensor([2.0, 3.0], requires_grad=True).unbind()
print("unbind:", links((first * second).grad_fn))
