import torch

x = torch.ones(2)
if torch.cuda.is_available():
    x_cuda = x.to("cuda")

try:
    print(x_cuda.device)
except NameError as error:
    print(error)
