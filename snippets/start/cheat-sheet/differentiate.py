import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
v = torch.tensor([1.0, 10.0])
zero = torch.tensor(0.0)
with torch.no_grad():
    y = x * 3

x.square().sum().backward()
print(x.grad)  # autograd/basics#three-steps

x.grad = None
(x * 3).backward(v)
print(x.grad)  # autograd/vector-output#gradient-argument

print(y.requires_grad)  # autograd/no-grad#recording-off
print(x.detach())  # autograd/no-grad#detach
print(torch.func.grad(torch.sin)(zero))  # autograd/func#grad
