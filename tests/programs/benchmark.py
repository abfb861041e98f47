"""Time the fork server on 150 small programs: `python tests/programs/benchmark.py`. Prints ratios; nothing asserts them.

Bare: one process that imports torch, then forks and runs each program without folder, capture or checks.
Fresh: one interpreter a program, measured on ten of them and multiplied.
"""
import itertools
import subprocess
import sys
import time
from pathlib import Path

from program import ForkServer, FreshInterpreter, environment, programs, result_of

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


def run_all(runner, chosen):
    for program in chosen:
        result_of(program, runner)
    runner.close()


def main():
    small = [p for p in programs(Path(__file__).parents[2] / "snippets") if not p.is_figure and '"data"' not in p.source]
    chosen = list(itertools.islice(itertools.cycle(small), COUNT))
    paths = [str(p.path) for p in chosen]
    ours = seconds(lambda: run_all(ForkServer(), chosen))
    bare = seconds(lambda: subprocess.run([sys.executable, "-c", BARE, *paths], env=environment({}), check=True, stderr=subprocess.DEVNULL))
    fresh = seconds(lambda: run_all(FreshInterpreter(), chosen[:FRESH])) * COUNT / FRESH
    print(f"{COUNT} programs: {ours:.1f} s; bare fork and run {bare:.1f} s, ratio {ours / bare:.2f}; "
          f"fresh interpreters {fresh:.0f} s, ratio {ours / fresh:.3f}")


if __name__ == "__main__":
    main()
