"""Time the proof of 150 small programs: `python tests/programs/benchmark.py`. Prints ratios; nothing asserts them.

All cores, one core: fork servers as pytest uses them, as many programs at a time as there are cores, and one at a time.
Bare: one process that imports torch, then forks and runs each program without folder, capture or checks; its CPU time
divided by the cores is the least that a proof on all cores could take.
Fresh: one interpreter a program, measured on ten of them and multiplied.
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
from runners import ForkServers, FreshInterpreter, environment

COUNT, FRESH = 150, 10
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


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def cpu_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run_all(runner, chosen, at_a_time=1):
    with ThreadPoolExecutor(at_a_time) as pool:
        list(pool.map(lambda program: result_of(program, runner), chosen))
    runner.close()


def main():
    small = [p for p in programs(Path(__file__).parents[2] / "snippets") if not p.is_figure and '"data"' not in p.source]
    chosen, cores = list(itertools.islice(itertools.cycle(small), COUNT)), os.cpu_count()
    paths = [str(p.path) for p in chosen]
    before = cpu_of_children()
    bare = seconds(lambda: subprocess.run([sys.executable, "-c", BARE, *paths], env=environment({}), check=True, stderr=subprocess.DEVNULL))
    least = (cpu_of_children() - before) / cores
    all_cores = seconds(lambda: run_all(ForkServers(), chosen, cores))
    one_core = seconds(lambda: run_all(ForkServers(), chosen))
    fresh = seconds(lambda: run_all(FreshInterpreter(), chosen[:FRESH])) * COUNT / FRESH
    print(f"{COUNT} programs on {cores} cores: {all_cores:.1f} s, {all_cores / least:.2f} of CPU time ÷ cores ({least:.1f} s); "
          f"one at a time {one_core:.1f} s, {one_core / bare:.2f} of bare fork and run ({bare:.1f} s); "
          f"all cores ÷ one {all_cores / one_core:.2f}; fresh interpreters {fresh:.0f} s")


if __name__ == "__main__":
    main()
