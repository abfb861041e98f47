import torch

x = torch.ones(2)
same = x.to("cpu")
copy = x.to("cpu", copy=True)
double = x.to(torch.float64)
x[0] = 100

print("same is x:", same is x, same)
print("copy is x:", copy is x, copy)
print("double is x:", double is x, double)
