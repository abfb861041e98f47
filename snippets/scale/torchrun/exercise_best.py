def seconds(n, compute, megabytes=0.25):
    turns = 2 * (n - 1)
    return compute / n + turns / n * megabytes / 1000 + turns * 50e-6


for compute in 0.01, 0.1, 1.0:
    best = min(range(1, 129), key=lambda n: seconds(n, compute))
    faster = compute / seconds(best, compute)
    print(f"{compute} s alone: best n = {best},",
          f"{faster:.1f} times faster")
