import torch

logp = torch.tensor([[-1.9, -0.3, -1.8], [-0.4, -1.7, -1.8]])
label = torch.tensor([1.0, 0.0])

try:
    logp[torch.arange(2), label]
except IndexError as error:
    print(error)
print(logp[torch.arange(2), label.long()])
