"""A process that has imported torch once and forks a child for each program it is asked to run.

Requests (JSON) and answers (exit statuses) are lines on standard input and output. No tensor operation that uses threads runs here:
a fork of a process that ever ran one hangs.
"""
import atexit
import json
import os
import signal
import sys
import threading
import traceback
import weakref

import matplotlib.pyplot  # noqa: F401
import torch
import torchvision  # noqa: F401

from run_program import run


def child(request):
    """Become the program: run it, and end as an interpreter does, after late threads and `atexit`."""
    os.setsid()
    signal.alarm(request["seconds"])
    for number, file in enumerate([os.devnull, request["stdout"], request["stderr"]]):
        os.dup2(os.open(file, os.O_RDWR | os.O_CREAT), number)
    sys.stdin = open(0, closefd=False)  # the old one has read requests
    os.chdir(request["folder"])
    status = 1
    try:
        if request["threads"] > 1:
            torch.set_num_threads(request["threads"])
        run(request["program"], request["figure"], request["errors"])
        status = 0
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else 0 if error.code is None else print(error, file=sys.stderr) or 1
    except BaseException:
        traceback.print_exc()
    finally:
        threading._shutdown()
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def serve(request):
    """The exit status of the program, negative if a signal ended it."""
    pid = os.fork()
    if pid == 0:
        child(request)
    _, status = os.waitpid(pid, 0)
    try:
        os.killpg(pid, signal.SIGKILL)  # what the program left running
    except ProcessLookupError:
        pass
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    weight = torch.nn.Parameter(torch.zeros(1))
    weight.grad = torch.zeros(1)
    torch.optim.SGD([weight], lr=1.0).step()  # the first step imports a second's worth of modules
    for finalizer in list(weakref.finalize._registry):
        finalizer.atexit = False  # how torch itself tidies up costs every child 40 ms
    for line in sys.stdin:
        print(serve(json.loads(line)), flush=True)
