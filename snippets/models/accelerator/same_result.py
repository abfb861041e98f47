import torch

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
torch.manual_seed(0)
a, b = torch.randn(500, 500), torch.randn(500, 500)

right = a.double() @ b.double()
for name, product in [
    ("cpu", a @ b),
    ("device", a.to(device) @ b.to(device)),
    ("bfloat16", a.to(device).bfloat16() @ b.to(device).bfloat16()),
]:
    error = (product.cpu().double() - right).abs().max()
    print(f"{name}: within 0.001: {(error < 0.001).item()},",
          f"within 1: {(error < 1).item()}")
print("the device gives the CPU's bits:",
      torch.equal((a.to(device) @ b.to(device)).cpu(), a @ b))
