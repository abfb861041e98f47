"""The book's programs: what they are, how they run, how their outputs are recorded."""
import difflib
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import weights
from equality import output_difference
from figures import figure_difference, foreign
from run_program import REFUSED
from runners import FreshInterpreter, Reader
from shared.embedding import EMPTY, MARK, printing_marks

FIGURES = Path(__file__).parents[2] / "snippets" / "_figures.py"
DIGIT = Path(__file__).parents[2] / "docs/_theme/assets/play/digit.bin"  # the weights that a figure shares with the element in its place
TRAINED = "# output: trained, within 5%"
WARNS = "# output: besides a warning"
LONGEST = 40  # lines, of a program or of an output
UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]")
OF_TORCH = re.compile(  # says torch itself, whatever the program, when it first differentiates forwards
    r"[^\n]*: FutureWarning: `torch\.jit\.script` is deprecated\. Please switch to `torch\.compile` or `torch\.export`\.\n[^\n]*\n")


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
        return self.path.read_text("utf-8", "replace")

    @property
    def is_figure(self):
        return self.path.name.startswith("figure_")

    @property
    def is_trained(self):
        return self.source.startswith(TRAINED + "\n")

    @property
    def warns(self):
        return self.source.startswith(WARNS + "\n")

    @property
    def is_workshop(self):
        """Whether it is the cells of a notebook: its output is recorded section by section."""
        return self.path.parent.name.startswith("workshop-") and not self.is_figure

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
        if not MARK.search(new):  # as a reader runs it
            recorded = MARK.sub("", recorded)
        return output_difference(recorded, new, self.is_trained)

    def explain(self, problem):
        """The problem with the file before it and, after it, the command that shows it to a reader."""
        file = self.path.relative_to(self.snippets.parent).as_posix()
        command = f"cd snippets && python -m {self.name.replace('/', '.')}" if self.is_figure else f"python {file}"
        return f"{file}:1: {problem}\n  to see it: {command}"


def programs(snippets):
    return [Program(path, snippets) for path in sorted(snippets.glob("*/*/*.py"))]


class Broken(Exception):
    """The program did not do what a program of the book must do; the message says what and how to mend it."""


def result_of(program, runner, **options):
    """What the program prints (or draws, as SVG), run by `runner` alone in a folder; raises Broken."""
    return result_and_errors_of(program, runner, **options)[0]


def result_and_errors_of(program, runner, **options):
    """The result, and a line `type, tab, message` for each error that it shows; None from a runner that does not note them."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as results:
        folder, results = Path(folder), Path(results)
        if program.is_workshop:
            (folder / program.path.name).write_text(printing_marks(program.source), "utf-8")
        else:
            shutil.copy(program.path, folder)
        if program.is_figure:
            shutil.copy(FIGURES, folder)
        if DIGIT.name in program.source:
            shutil.copy(DIGIT, folder)
        if '"data"' in program.source:
            shutil.copytree(program.snippets / "_data" / "mnist", folder / "data")
        if weights.NEEDED in program.source:
            try:
                weights.provide()
            except weights.Missing as missing:
                raise Broken(program.explain(missing)) from None
        status = runner.run(program, folder, results, **options)
        stderr = OF_TORCH.sub("", (results / "stderr").read_text("utf-8", "replace"))
        if status is None:
            raise Broken(program.explain(f"still running after {program.seconds} s; make it quicker"))
        if status != 0:
            raise Broken(program.explain(f"fails; catch and print an error that the page teaches\n{stderr}"))
        if stderr and not (program.warns and "Warning: " in stderr and REFUSED not in stderr):
            raise Broken(program.explain(f"prints on standard error; mend it, or begin with “{WARNS}” if the page speaks of the warning\n{stderr}"))
        if program.warns and not stderr:
            raise Broken(program.explain(f"warns no more; take away “{WARNS}”"))
        if (folder / program.result.name).exists():
            raise Broken(program.explain(f"writes {program.result.name}; only pytest --record writes results"))
        errors = results / "errors"
        noted = errors.read_text("utf-8").splitlines() if errors.is_file() else None
        return (figure if program.is_figure else output)(program, results), noted


def figure(program, results):
    drawn = (results / "figure.svg").read_text("utf-8")
    if problem := foreign(drawn):
        raise Broken(program.explain(f"draws a figure that {problem}; figures only draw"))
    return drawn


def output(program, results):
    try:
        printed = (results / "stdout").read_bytes().decode("utf-8").replace(os.linesep, "\n")
    except UnicodeDecodeError as error:
        raise Broken(program.explain(f"prints the byte {error.object[error.start]:#x}, which is not UTF-8; print text"))
    printed = EMPTY.sub("", printed)
    if not printed.strip():
        raise Broken(program.explain("prints nothing; a program prints what its page claims"))
    if printed.count("\n") > LONGEST and not program.is_workshop:
        raise Broken(program.explain(f"prints {printed.count(chr(10))} lines; at most {LONGEST}: print what a page can show"))
    if unseen := UNSEEN.search(printed):
        raise Broken(program.explain(f"prints {unseen[0]!r}, which a page cannot show; leave out colours, progress bars and other control characters"))
    return printed


def check(program, runner):
    """Raise Broken unless the program does what is recorded."""
    mend = f"  to record it: pytest --record -k {program.name}"
    if not program.result.is_file():
        raise Broken(program.explain(f"no recorded {program.result.name}\n{mend}"))
    recorded = program.result.read_text("utf-8", "replace")
    if program.is_figure and (problem := foreign(recorded)):
        raise Broken(program.explain(f"{program.result.name} {problem}\n{mend}"))
    new = result_of(program, runner)
    problem = program.difference(recorded, new)
    if problem:
        diff = "" if program.is_figure else "\n".join(difflib.unified_diff(
            recorded.splitlines(), new.splitlines(), "recorded", "now", lineterm=""))
        raise Broken(program.explain(f"{problem}\n{diff}\n{mend}"))


def record(program, runner, old_processor):
    """Write what the program does now, if that is not what is recorded; return the lines to report, and the errors that it shows.

    Refuses what wobbles: two threads, an old processor and a reader's interpreter must give the same by the rule of equality.
    """
    new, errors = result_and_errors_of(program, runner)
    recorded = program.result.read_text("utf-8", "replace") if program.result.is_file() else None
    if recorded is not None and program.difference(recorded, new) is None:
        return [], errors
    for how, other in [("with two threads", result_of(program, runner, threads=2)),
                       ("on an old processor", result_of(program, old_processor())),
                       ("in an interpreter of its own", result_of(program, as_reader(program)))]:
        problem = program.difference(new, other)
        if problem:
            raise Broken(program.explain(f"wobbles, so nothing was recorded: {how}, {problem}; print less of it"))
    program.result.write_text(new, "utf-8", newline="\n")
    return [f"recorded {program.result.relative_to(program.snippets.parent)}"], errors


def as_reader(program):
    """The runner that does what a reader does; a figure is drawn as it is for a page."""
    return FreshInterpreter() if program.is_figure else Reader()
