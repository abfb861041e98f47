import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
print("before:", y.grad_fn.name())

y.add_(5)
print("after:", y.grad_fn.name())
print("one step back:", y.grad_fn.next_functions[0][0].name())

y.sum().backward()
print("gradient:", x.grad)
