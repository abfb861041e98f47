"""A process that has imported torch once and forks a child for each program it is asked to run.

Requests and answers are JSON lines on stdin and stdout. No tensor operation that uses threads runs here:
a fork of a process that ever ran one hangs.
"""
import json
import os
import signal
import sys
import tempfile
import traceback

import matplotlib.pyplot  # noqa: F401
import torch
import torchvision  # noqa: F401

from run_program import run


def child(request, streams):
    os.setsid()
    signal.alarm(request["seconds"])
    for number, stream in enumerate(streams, start=1):
        os.dup2(stream.fileno(), number)
    os.chdir(request["folder"])
    status = 1
    try:
        if request["threads"] > 1:
            torch.set_num_threads(request["threads"])
        run(request["program"], request["figure"])
        status = 0
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else 0 if error.code is None else print(error, file=sys.stderr) or 1
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def serve(request):
    with tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        pid = os.fork()
        if pid == 0:
            child(request, (stdout, stderr))
        _, status = os.waitpid(pid, 0)
        try:
            os.killpg(pid, signal.SIGKILL)  # what the program left running
        except ProcessLookupError:
            pass
        texts = []
        for stream in (stdout, stderr):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "replace"))
    return {"status": os.waitstatus_to_exitcode(status), "stdout": texts[0], "stderr": texts[1]}


if __name__ == "__main__":
    weight = torch.nn.Parameter(torch.zeros(1))
    weight.grad = torch.zeros(1)
    torch.optim.SGD([weight], lr=1.0).step()  # the first step imports a second's worth of modules
    for line in sys.stdin:
        print(json.dumps(serve(json.loads(line))), flush=True)
