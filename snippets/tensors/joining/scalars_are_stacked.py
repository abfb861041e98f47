import torch

losses = [torch.tensor(0.5), torch.tensor(1.5)]

try:
    torch.cat(losses)
except RuntimeError as error:
    print("cat:", error)

print("stack:", torch.stack(losses))
print("mean:", torch.stack(losses).mean())
