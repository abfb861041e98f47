import math
import torch

print(torch.arange(5))
print(torch.arange(2, 10, 4))
print(torch.arange(0, 1, 0.25))
print(torch.linspace(0, 1, 5))

x = torch.linspace(-math.pi, math.pi, 2000)
print(len(x), torch.equal(x[-1], torch.tensor(math.pi)))
