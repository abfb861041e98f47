import torch
import torch.nn.functional as F

x = torch.linspace(-5, 5, 2001)
exact = F.gelu(x)
approximate = F.gelu(x, approximate="tanh")
difference = (exact - approximate).abs().max().item()
print("equal:", torch.equal(exact, approximate))
print(f"largest difference: {difference:.4f}")
