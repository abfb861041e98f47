import torch

x = torch.ones(2)
print("x.device:", x.device)

gpu = torch.device("cuda:0")
print("gpu:", gpu)
print("type:", gpu.type)
print("index:", gpu.index)
print("repr:", repr(gpu))
