def seconds(n, compute, megabytes, bandwidth=1000, latency=50e-6):
    turns = 2 * (n - 1)
    traffic = turns / n * megabytes / bandwidth
    return compute / n + traffic + turns * latency


for compute in 0.01, 0.1, 1.0:
    best = min(range(1, 129), key=lambda n: seconds(n, compute, 0.25))
    faster = compute / seconds(best, compute, 0.25)
    print(f"{compute} s alone: best n = {best},",
          f"{faster:.1f} times faster")
