"""Run one program of the book as a reader would, but without network: `python run_program.py PROGRAM [FIGURE.svg]`.

The current folder is the program's. Importing this module is safe; tests/programs/fork_server.py calls `run` in forked children.
"""
import os
import runpy
import sys
import warnings
from pathlib import Path

FIGURES = str(Path(__file__).parents[2] / "snippets")  # where _figures.py lies
OWN_WARNINGS = (DeprecationWarning, PendingDeprecationWarning, FutureWarning)


def refuse_network(event, args):
    if event == "socket.getaddrinfo" or event == "socket.connect" and not isinstance(args[1], (str, bytes)):
        raise PermissionError("a program of the book must not use the network")


def save_figure(path):
    """Save the one open figure as SVG that is the same on every machine."""
    import matplotlib.pyplot as plt

    if len(plt.get_fignums()) != 1:
        raise SystemExit(f"a figure program leaves one figure open, this one {len(plt.get_fignums())}")
    with plt.rc_context({"svg.hashsalt": "book", "svg.fonttype": "none"}):
        plt.savefig(path, metadata={"Date": None, "Creator": None}, transparent=True)


def run(program, figure=None):
    """Run the program as `__main__`; `figure` is where a figure program's drawing goes."""
    sys.addaudithook(refuse_network)
    for category in OWN_WARNINGS:
        warnings.filterwarnings("error", category=category, module="__main__")
    sys.argv = [program]
    sys.path[0] = os.path.dirname(program)
    if figure:
        sys.path.insert(1, FIGURES)
    runpy.run_path(program, run_name="__main__")
    if figure:
        save_figure(figure)


if __name__ == "__main__":
    run(*sys.argv[1:])
