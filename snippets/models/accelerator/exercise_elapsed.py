import time

import torch


def elapsed(work, runs=5):
    """Shortest time of a call of work in seconds, on any device."""
    def now():
        if torch.accelerator.is_available():
            torch.accelerator.synchronize()
        return time.perf_counter()

    work()  # warm-up
    times = []
    for run in range(runs):
        start = now()
        work()
        times.append(now() - start)
    return min(times)


x = torch.rand(300, 300)
once = elapsed(lambda: x @ x)
often = elapsed(lambda: [x @ x for _ in range(50)])
print("more work takes longer:", once < often)
