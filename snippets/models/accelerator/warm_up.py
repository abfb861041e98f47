import time

import torch

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
x = torch.rand(256, 256, device=device)

seconds = []
for run in range(20):
    start = time.perf_counter()
    torch.softmax(x @ x, dim=1)
    if gpu:
        torch.accelerator.synchronize()
    seconds.append(time.perf_counter() - start)

print("runs:", len(seconds))
if gpu:
    print(f"first / last: {seconds[0] / seconds[-1]:.0f}")
    print(f"second / last: {seconds[1] / seconds[-1]:.1f}")
