"""What runs a program: a forked child on Linux, a fresh interpreter elsewhere, an interpreter as a reader starts it.

Each runs a program in `folder` and leaves `stdout`, `stderr` and a figure program's `figure.svg` in `results`; a forked
child also `errors`, those that it shows. The answer is the exit status, None after too long a time.
"""
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import weights

HERE = Path(__file__).parent
PYTHON = [sys.executable, HERE / "no_network.py"] if sys.platform == "linux" else [sys.executable]
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "OMP_WAIT_POLICY": "PASSIVE"}  # two threads do not wait busily
KEPT_MEMORY = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": "1000000000"}  # Linux clears memory anew each time that it was given back
OLD_PROCESSOR = {"ATEN_CPU_CAPABILITY": "default", "ONEDNN_MAX_CPU_ISA": "SSE41"}


def environment(extra):
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON") and k not in OLD_PROCESSOR}
    return {**kept, **ONE_THREAD, **KEPT_MEMORY, **extra, "MPLBACKEND": "agg", "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1", "TORCH_HOME": str(weights.HOME)}


class ForkServers:
    """As many fork servers (fork_server.py) as programs run at a time, started when needed. Linux only."""

    def __init__(self, extra=None):
        self.environment, self.started, self.idle = environment(extra or {}), [], []

    def start(self):
        """A process that forks a child for each program, as the file to which requests go and from which answers come."""
        ours, theirs = socket.socketpair()  # a program can open its parent's pipe in /proc, but not a socket
        with ours, theirs:
            self.started.append(subprocess.Popen([*PYTHON, HERE / "fork_server.py"], env=self.environment, stdin=theirs, stdout=theirs))
            return ours.makefile("rw")

    def run(self, program, folder, results, threads=1):
        try:
            server = self.idle.pop()
        except IndexError:
            server = self.start()
        print(json.dumps({
            "program": str(folder / program.path.name), "figure": str(results / "figure.svg") if program.is_figure else None,
            "folder": str(folder), "stdout": str(results / "stdout"), "stderr": str(results / "stderr"),
            "errors": str(results / "errors"), "seconds": program.seconds, "threads": threads}), file=server, flush=True)
        status = int(server.readline())
        self.idle.append(server)
        return None if status == -signal.SIGALRM else status

    def close(self):
        for process in self.started:
            process.kill()
            process.wait()


class FreshInterpreter:
    """Runs each program in an interpreter of its own."""

    def __init__(self, extra=None):
        self.environment = environment(extra or {})

    def command(self, program, folder, results):
        return [HERE / "run_program.py", folder / program.path.name, *([results / "figure.svg"] if program.is_figure else [])]

    def run(self, program, folder, results, threads=1):
        with open(results / "stdout", "wb") as stdout, open(results / "stderr", "wb") as stderr:
            try:
                return subprocess.run(
                    [*PYTHON, *self.command(program, folder, results)], cwd=folder,
                    env=self.environment | {"OMP_NUM_THREADS": str(threads)}, timeout=program.seconds,
                    stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr).returncode
            except subprocess.TimeoutExpired:
                return None

    def close(self):
        pass


class Reader(FreshInterpreter):
    """Runs a program as a reader does: `python snippets/…/x.py`, with nothing of ours in the process."""

    def command(self, program, folder, results):
        (folder / program.path.name).unlink()  # a reader's folder holds no copy
        return [program.path]
