import torch

torch.use_deterministic_algorithms(True)

x = torch.zeros(3)
try:
    x.put_(torch.tensor([0, 0]), torch.tensor([1.0, 2.0]))
except RuntimeError as error:
    print(str(error).split(",")[0])

print(torch.equal(torch.rand(3), torch.rand(3)))
