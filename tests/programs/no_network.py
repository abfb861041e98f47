"""Runs Python without network: `python no_network.py x.py …` is `python x.py …` in a network of its own that leads nowhere.

Linux lets most users do that. Elsewhere the command runs as it is, and only run_program.py refuses the network.
"""
import ctypes
import os
import sys

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000

if __name__ == "__main__":
    if sys.platform == "linux":
        ctypes.CDLL(None).unshare(CLONE_NEWUSER | CLONE_NEWNET)
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
