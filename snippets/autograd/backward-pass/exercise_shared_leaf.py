import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
s = a * b + a
y = s**2

add = y.grad_fn.next_functions[0][0]
mul, into_add = (node for node, _ in add.next_functions)
into_mul = mul.next_functions[0][0]
print(y.grad_fn.name(), add.name(), mul.name())
print("one node for a:", into_mul is into_add)

y.backward()
print("a.grad:", a.grad.item())
print("two paths:", 2 * s.item() * b.item(), 2 * s.item())
