import torch

a = torch.tensor([2.0, 3.0], requires_grad=True)
print("item:", a[1].item())
print("tolist:", a.tolist())
try:
    a.numpy()
except RuntimeError as error:
    print(str(error).replace(". ", ".\n"))

array = a.detach().numpy()
copy = a.detach().clone()
array[0] = 100
print("a:", a)
print("copy:", copy)
