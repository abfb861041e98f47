import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
(x**2).prod().backward()
print("whole ", x.grad)

x.grad = None
h = x**2
received = h.detach().requires_grad_()
received.prod().backward()
print("second", received.grad, "x.grad:", x.grad)

h.backward(gradient=received.grad)
print("first ", x.grad)
