def times(n, compute, megabytes, bandwidth=1000, latency=50e-6):
    """Seconds for computing, traffic and latency of one step."""
    turns = 2 * (n - 1)
    traffic = turns / n * megabytes / bandwidth
    return compute / n, traffic, turns * latency


for name, compute, megabytes in (
        ("large batch", 1.0, 100), ("small batch", 0.125, 100),
        ("small model", 0.01, 0.25)):
    print(f"{name}: {compute} s alone, {megabytes} MB of gradients")
    for n in 2, 8, 32:
        parts = times(n, compute, megabytes)
        print(f"  n = {n}: {sum(parts):.4f} s,",
              f"{compute / sum(parts):.1f} times faster")
