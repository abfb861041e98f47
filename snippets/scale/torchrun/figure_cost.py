import matplotlib.pyplot as plt
from _figures import LINES, SOFT

workers = list(range(1, 65))
bandwidth, latency = 1000, 50e-6
fig, axes = plt.subplots(1, 2, figsize=(7.4, 3.1), layout="constrained")
for ax, compute, megabytes in zip(axes, (1.0, 0.01), (100, 0.25)):
    turns = [2 * (n - 1) for n in workers]
    parts = {
        "$C/n$": [compute / n for n in workers],
        "$2(n-1)/n \\cdot B/W$": [
            t / n * megabytes / bandwidth
            for t, n in zip(turns, workers)],
        "$2(n-1) \\cdot L$": [t * latency for t in turns]}
    for (label, seconds), color in zip(parts.items(), LINES):
        first = 0 if seconds[0] else 1
        ax.loglog(workers[first:], seconds[first:], color=color, lw=1.2,
                  label=label)
    ax.loglog(workers, [sum(s) for s in zip(*parts.values())],
              color=SOFT, lw=2.6, label="$T(n)$")
    ax.set(xlabel="$n$", ylim=(compute / 300, compute * 2))
    ax.set_title(f"$C$ = {compute} s, $B$ = {megabytes} MB", size=11)
    ax.set_xticks([1, 2, 4, 8, 16, 32, 64], [1, 2, 4, 8, 16, 32, 64])
    ax.minorticks_off()
axes[0].set_ylabel("s")
axes[0].legend(fontsize=8, loc="lower left")
plt.show()
