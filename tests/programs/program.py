"""The book's programs: what they are, how they run, how their outputs are recorded."""
import difflib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from equality import figure_difference, output_difference

HERE = Path(__file__).parent
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
OLD_PROCESSOR = {"ATEN_CPU_CAPABILITY": "default", "ONEDNN_MAX_CPU_ISA": "SSE41"}
TRAINED = "# output: trained, within 5%"


@dataclass(frozen=True)
class Program:
    """One program, `path`, of the folder `snippets`; its `name` is part/chapter/role."""

    path: Path
    snippets: Path

    @property
    def name(self):
        return self.path.relative_to(self.snippets).with_suffix("").as_posix()

    @cached_property
    def source(self):
        return self.path.read_text("utf-8")

    @property
    def is_figure(self):
        return self.path.name.startswith("figure_")

    @property
    def is_trained(self):
        return self.source.startswith(TRAINED + "\n")

    @property
    def seconds(self):
        return 180 if self.is_trained else 60

    @property
    def result(self):
        """The recorded file: what the program prints or draws."""
        return self.path.with_suffix(".svg" if self.is_figure else ".out")

    def difference(self, recorded, new):
        if self.is_figure:
            return figure_difference(recorded, new)
        return output_difference(recorded, new, self.is_trained)

    def explain(self, problem):
        return f"{self.path.relative_to(self.snippets.parent)}:1: {problem}\n  to see it: python {self.path.relative_to(self.snippets.parent)}"


def programs(snippets):
    return [Program(path, snippets) for path in sorted(snippets.glob("*/*/*.py"))]


class Broken(Exception):
    """The program did not do what a program of the book must do; the message says what and how to mend it."""


def environment(extra):
    kept = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", *OLD_PROCESSOR)}
    return {**kept, **ONE_THREAD, **extra, "MPLBACKEND": "agg", "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}


class ForkServer:
    """Runs programs in forked children of one process (tests/programs/fork_server.py). Linux only."""

    def __init__(self, extra=None):
        self.process = subprocess.Popen(
            [sys.executable, HERE / "fork_server.py"], env=environment(extra or {}),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, program, figure, folder, seconds, threads=1):
        request = {"program": str(program), "figure": figure, "folder": folder, "seconds": seconds, "threads": threads}
        print(json.dumps(request), file=self.process.stdin, flush=True)
        answer = json.loads(self.process.stdout.readline())
        return None if answer["status"] == -14 else answer["status"], answer["stdout"], answer["stderr"]

    def close(self):
        self.process.kill()
        self.process.wait()


class FreshInterpreter:
    """Runs each program in an interpreter of its own, as a reader does."""

    def run(self, program, figure, folder, seconds):
        command = [sys.executable, HERE / "run_program.py", program, *([figure] if figure else [])]
        try:
            done = subprocess.run(command, cwd=folder, env=environment({}), timeout=seconds, capture_output=True, encoding="utf-8")
        except subprocess.TimeoutExpired:
            return None, "", ""
        return done.returncode, done.stdout, done.stderr

    def close(self):
        pass


def result_of(program, runner, **options):
    """What the program prints (or draws, as SVG), run by `runner` in an empty folder; raises Broken."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as drawings:
        if '"data"' in program.source:
            shutil.copytree(program.snippets / "_data" / "mnist", Path(folder, "data"))
        figure = str(Path(drawings, "figure.svg")) if program.is_figure else None
        status, stdout, stderr = runner.run(program.path, figure, folder, program.seconds, **options)
        if status is None:
            raise Broken(program.explain(f"still running after {program.seconds} s; make it quicker"))
        if status != 0:
            raise Broken(program.explain(f"fails; catch and print an error that the page teaches\n{stderr}"))
        if program.is_figure:
            return Path(figure).read_text("utf-8")
        if not stdout.strip():
            raise Broken(program.explain("prints nothing; a program prints what its page claims"))
        return stdout


def check(program, runner):
    """Raise Broken unless the program does what is recorded."""
    new = result_of(program, runner)
    mend = f"  to record it: pytest --record -k {program.name}"
    if not program.result.is_file():
        raise Broken(program.explain(f"no recorded {program.result.name}\n{mend}"))
    recorded = program.result.read_text("utf-8")
    problem = program.difference(recorded, new)
    if problem:
        diff = "" if program.is_figure else "\n".join(difflib.unified_diff(
            recorded.splitlines(), new.splitlines(), "recorded", "now", lineterm=""))
        raise Broken(program.explain(f"{problem}\n{diff}\n{mend}"))


def record(program, runner, old_processor):
    """Write what the program does now, if that is not what is recorded; return the lines to report.

    Refuses what wobbles: two threads and an old processor must give the same by the rule of equality.
    """
    new = result_of(program, runner)
    recorded = program.result.read_text("utf-8") if program.result.is_file() else None
    if recorded is not None and program.difference(recorded, new) is None:
        return []
    for how, other in [("with two threads", result_of(program, runner, threads=2)),
                       ("on an old processor", result_of(program, old_processor()))]:
        problem = program.difference(new, other)
        if problem:
            raise Broken(program.explain(f"wobbles, so nothing was recorded: {how}, {problem}; print less of it"))
    program.result.write_text(new, "utf-8")
    return [f"recorded {program.result.relative_to(program.snippets.parent)}"]
