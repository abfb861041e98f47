import time

import torch


def add(x):
    return x + 1


def seconds(function, times):
    start = time.perf_counter()
    for _ in range(times):
        function(x)
    return (time.perf_counter() - start) / times


x = torch.ones(4)
compiled = torch.compile(add, backend="eager")
first = seconds(compiled, 1)
later = min(seconds(compiled, 1000) for _ in range(5))
plain = min(seconds(add, 1000) for _ in range(5))
print("first call over 100 times a later one:", first > 100 * later)
print("later call longer than plain:", later > plain)
