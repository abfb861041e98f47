"""Run one program of the book in the current folder: `python run_program.py PROGRAM [FIGURE.svg]`.

Importing this module is safe; tests/programs/fork_server.py calls `run` in forked children.
"""
import builtins
import functools
import linecache
import os
import re
import runpy
import sys
import traceback
import warnings

OWN_WARNINGS = (DeprecationWarning, PendingDeprecationWarning, FutureWarning)
REFUSED = "a program of the book must not"
LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}


def refuse(event, args):
    """Refuse the network and the keyboard, and say so where no `except` of the program can hide it."""
    reaches_out = event.startswith("socket.") and len(args) > 1 and isinstance(args[1], tuple)
    if event == "builtins.input" or event in LOOKUPS or reaches_out:
        what = "wait for input" if event == "builtins.input" else "use the network"
        os.write(2, f"{REFUSED} {what}\n".encode())
        raise PermissionError(f"{REFUSED} {what}")


def save_figure(path):
    """Save the one open figure as SVG that is the same on every machine."""
    import matplotlib.pyplot as plt

    if len(plt.get_fignums()) != 1:
        raise SystemExit(f"a figure program leaves one figure open, this one {len(plt.get_fignums())}")
    with plt.rc_context({"svg.hashsalt": "book", "svg.fonttype": "none"}):
        plt.savefig(path, metadata={"Date": None, "Creator": None}, transparent=True)


def said(error, text):
    """As much of the message of `error` as `text` says: a line, or its first words, at least three; None if it says less."""
    for line in str(error).splitlines():
        words = line.split()
        for count in range(len(words), 2, -1):
            if " ".join(words[:count]) in " ".join(text.split()):
                return " ".join(words[:count])


def is_own(error, program):
    """Whether the program raised it itself."""
    *_, (frame, line) = [(None, 0), *traceback.walk_tb(error.__traceback__)]
    return frame and frame.f_code.co_filename == program and linecache.getline(program, line).strip().startswith(("raise ", "assert "))


def note_errors(file, program):
    """Let `print` also write to `file` the errors and warnings whose messages it prints, but not the program's own: type, tab, message."""
    show, make, warned = builtins.print, warnings.WarningMessage.__init__, []

    def warn(self, message, category, *args, **options):
        make(self, message, category, *args, **options)
        warned.append(message)

    @functools.wraps(show)  # also pickled under its name
    def note(*values, **options):
        show(*values, **options)
        for error in filter(None, [sys.exception(), *warned]):
            message = said(error, " ".join(map(str, values)))
            if message and not is_own(error, program):
                show(type(error).__name__, message, sep="\t", file=file, flush=True)

    builtins.print, warnings.WarningMessage.__init__ = note, warn


def run(program, figure=None, errors=None):
    """Run the program as `__main__`; a figure program's drawing goes to the file `figure`, the errors that it shows to `errors`."""
    sys.addaudithook(refuse)
    if errors:
        file = open(errors, "w", encoding="utf-8")
        with open(program, encoding="utf-8", errors="replace") as source:
            if re.search(r"\bexcept\b|warn", source.read()):  # the others keep the print that Python has
                note_errors(file, program)
    for category in OWN_WARNINGS:
        warnings.filterwarnings("error", category=category, module="__main__")
    if figure:
        warnings.filterwarnings("ignore", "FigureCanvasAgg is non-interactive")
    sys.argv = [program]
    sys.path[0] = os.path.dirname(program)
    runpy.run_path(program, run_name="__main__")
    if figure:
        save_figure(figure)


if __name__ == "__main__":
    run(*sys.argv[1:])
