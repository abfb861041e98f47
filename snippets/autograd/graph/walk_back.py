import torch

x = torch.tensor([[1.0, 2.0]])
W = torch.tensor([[3.0], [-1.0]], requires_grad=True)
b = torch.tensor([0.5], requires_grad=True)
loss = (torch.relu(x @ W + b) - 1).pow(2).mean()

node = loss.grad_fn
while node is not None:
    print(node.name())
    node = node.next_functions[0][0]
