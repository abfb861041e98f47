import torch

a = torch.tensor([2.0, 3.0], requires_grad=True)
b = torch.tensor([6.0, 4.0])
Q = 3 * a**3 - b**2
print("Q:", Q.tolist())
try:
    Q.backward()
except RuntimeError as error:
    print(error)

for i in range(2):
    a.grad = None
    Q[i].backward(retain_graph=True)
    print("element", i, "a.grad:", a.grad.tolist())
