import torch

torch.manual_seed(0)
image = torch.rand(1, 784)
weight = torch.randn(784, 10, requires_grad=True)
v = torch.randn(1, 10)

out = image @ weight
out.backward(v)
from_v = weight.grad

weight.grad = None
(v * (image @ weight)).sum().backward()
print("out:", out.shape, "gradient:", from_v.shape)
print("weighted sum:", torch.allclose(from_v, weight.grad))
print("image.T @ v:", torch.allclose(from_v, image.T @ v))
