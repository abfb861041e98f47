import torch

x = torch.zeros(3)
place, values = torch.tensor([0, 0]), torch.tensor([1.0, 2.0])

torch.use_deterministic_algorithms(True)
try:
    x.put_(place, values)
except RuntimeError as error:
    print(str(error).split(",")[0])
print("added:", x.put_(place, values, accumulate=True))

torch.manual_seed(0)
a = torch.rand(3)
torch.use_deterministic_algorithms(True)
print("same numbers again:", torch.equal(a, torch.rand(3)))
torch.use_deterministic_algorithms(False)
