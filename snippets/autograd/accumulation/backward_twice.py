import torch

w = torch.tensor(3.0, requires_grad=True)
y = w**2
y.backward()
try:
    y.backward()
except RuntimeError as error:
    print(str(error).split(" (")[0])
print(w.grad)

y = w**2
y.backward()
print(w.grad)

shifted = w + 1
shifted.backward()
shifted.backward()
print(w.grad)
