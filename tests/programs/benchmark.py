"""Time the proof of 150 small programs: `python tests/programs/benchmark.py`. Prints ratios; nothing asserts them.

The proof runs as many programs at a time as there are cores, and then one at a time. Bare: one process that imports torch,
then forks and runs each program without folder, capture or checks; its CPU time divided by the cores is the least that
a proof on all cores could take.
"""
import itertools
import os
import resource
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from program import programs, result_of
from runners import ForkServers, environment

COUNT = 150
BARE = """
import os, runpy, sys
import matplotlib.pyplot, torch, torchvision
for program in sys.argv[1:]:
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        runpy.run_path(program, run_name="__main__")
        os._exit(0)
    os.waitpid(pid, 0)
"""


def seconds(chosen, at_a_time):
    runner, start = ForkServers(), time.perf_counter()
    with ThreadPoolExecutor(at_a_time) as pool:
        list(pool.map(lambda program: result_of(program, runner), chosen))
    runner.close()
    return time.perf_counter() - start


def main():
    small = [p for p in programs(Path(__file__).parents[2] / "snippets") if not p.is_figure and '"data"' not in p.source]
    chosen, cores = list(itertools.islice(itertools.cycle(small), COUNT)), os.cpu_count()
    subprocess.run([sys.executable, "-c", BARE, *(p.path for p in chosen)], env=environment({}), check=True, stderr=subprocess.DEVNULL)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    least = (used.ru_utime + used.ru_stime) / cores
    all_cores, one_core = seconds(chosen, cores), seconds(chosen, 1)
    print(f"{COUNT} programs on {cores} cores: {all_cores:.1f} s, {all_cores / least:.2f} of CPU time ÷ cores ({least:.1f} s); "
          f"one at a time {one_core:.1f} s; all cores ÷ one {all_cores / one_core:.2f}")


if __name__ == "__main__":
    main()
