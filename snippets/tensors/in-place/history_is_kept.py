import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
print(y.grad_fn.name())

y.add_(5)
before = y.grad_fn.next_functions[0][0]
print(y.grad_fn.name(), "<-", before.name())

y.sum().backward()
print(x.grad)
