"""Run one program of the book in the current folder: `python run_program.py PROGRAM [FIGURE.svg]`.

Importing this module is safe; tests/programs/fork_server.py calls `run` in forked children.
"""
import os
import runpy
import sys
import warnings

OWN_WARNINGS = (DeprecationWarning, PendingDeprecationWarning, FutureWarning)
LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}


def refuse(event, args):
    """Refuse the network and the keyboard, and say so where no `except` of the program can hide it."""
    reaches_out = event.startswith("socket.") and len(args) > 1 and isinstance(args[1], tuple)
    if event == "builtins.input" or event in LOOKUPS or reaches_out:
        what = "wait for input" if event == "builtins.input" else "use the network"
        os.write(2, f"a program of the book must not {what}\n".encode())
        raise PermissionError(f"a program of the book must not {what}")


def save_figure(path):
    """Save the one open figure as SVG that is the same on every machine."""
    import matplotlib.pyplot as plt

    if len(plt.get_fignums()) != 1:
        raise SystemExit(f"a figure program leaves one figure open, this one {len(plt.get_fignums())}")
    with plt.rc_context({"svg.hashsalt": "book", "svg.fonttype": "none"}):
        plt.savefig(path, metadata={"Date": None, "Creator": None}, transparent=True)


def run(program, figure=None):
    """Run the program as `__main__`; `figure` is where a figure program's drawing goes."""
    sys.addaudithook(refuse)
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
