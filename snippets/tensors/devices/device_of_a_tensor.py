import torch

x = torch.ones(2)
print(x.device, x.device.type, x.device.index)

gpu = torch.device("cuda:0")
print(gpu, gpu.type, gpu.index)
print(repr(gpu))
