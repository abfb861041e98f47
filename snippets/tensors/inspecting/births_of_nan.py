import torch

zero, inf = torch.tensor(0.0), torch.tensor(float("inf"))

print("1 / 0:      ", 1 / zero)
print("0 / 0:      ", zero / zero)
print("inf - inf:  ", inf - inf)
print("0 * inf:    ", zero * inf)
print("exp(100):   ", torch.tensor(100.0).exp())
print("log(0):     ", zero.log())
print("log(-1):    ", torch.tensor(-1.0).log())
print("empty mean: ", torch.tensor([]).mean())

nan = zero / zero
print("nan > 0, nan <= 0:", nan > 0, nan <= 0)
print("nan == nan, nan != nan:", nan == nan, nan != nan)
