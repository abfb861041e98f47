import torch

loss = torch.tensor([0.1, 2.3, 0.4, 3.1], requires_grad=True)
hardest = loss.topk(2)
hardest.values.mean().backward()

print("indices:", hardest.indices)
print("loss.grad:", loss.grad)
print("differentiable:", hardest.values.requires_grad,
      hardest.indices.requires_grad)
