import time

import torch

gpu = torch.accelerator.is_available()


def seconds(size, device):
    """Shortest time of one matrix product among ten."""
    x = torch.rand(size, size, device=device)
    times = []
    for run in range(10):
        start = time.perf_counter()
        x @ x
        if device.type != "cpu":
            torch.accelerator.synchronize()
        times.append(time.perf_counter() - start)
    return min(times)


cpu = torch.device("cpu")
other = torch.accelerator.current_accelerator() if gpu else cpu
for size in (16, 128, 1024, 4096 if gpu else 2048):
    ratio = seconds(size, cpu) / seconds(size, other)
    print(f"{size:4} rows", f"CPU / GPU: {ratio:.2f}" if gpu else "")
