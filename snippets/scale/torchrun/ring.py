import torch


def ring_all_reduce(parts):
    """Sum parts in place; return how many numbers each sent."""
    n, sent = len(parts), 0
    chunks = [part.chunk(n) for part in parts]
    for turn in range(2 * (n - 1)):
        moving = []
        for rank in range(n):
            i = (rank - turn) % n
            moving.append(chunks[rank][i].clone())
        sent += len(moving[0])
        for rank, chunk in enumerate(moving):
            target = chunks[(rank + 1) % n][(rank - turn) % n]
            if turn < n - 1:
                target += chunk
            else:
                target.copy_(chunk)
    return sent


torch.manual_seed(0)
for n in 2, 4, 8, 16:
    parts = [torch.randint(10, (1600,)) for _ in range(n)]
    total = sum(parts)
    sent = ring_all_reduce(parts)
    right = all(torch.equal(part, total) for part in parts)
    print(f"{n} workers: right {right}, each sent {sent} of 1600,",
          f"2(n-1)/n = {2 * (n - 1) / n}")
