import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
x.sqrt().backward(gradient=torch.tensor([0.0, 1.0]))
print("weights 0 and 1:", x.grad)
x.grad = None
x[1].sqrt().backward()
print("chosen before:", x.grad)
