import time

import torch

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
size = 8192 if gpu else 512
x = torch.rand(size, size, device=device)
x @ x  # warm-up
if gpu:
    torch.accelerator.synchronize()

start = time.perf_counter()
y = x @ x
returned = time.perf_counter() - start
if gpu:
    torch.accelerator.synchronize()
done = time.perf_counter() - start

print("returned before a tenth of the work:", returned < done / 10)
if gpu:
    print(f"wrong time / right time: {returned / done:.4f}")
