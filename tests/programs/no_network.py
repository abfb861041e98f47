"""Runs Python without network: `python no_network.py x.py …` is `python x.py …` in a network of its own that leads to itself alone.

Linux lets most users do that. Elsewhere the command runs as it is, and only run_program.py refuses the network.
"""
import ctypes
import os
import socket
import struct
import sys

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
SIOCSIFFLAGS, IFF_UP = 0x8914, 1

if __name__ == "__main__":
    if sys.platform == "linux":
        import fcntl

        if ctypes.CDLL(None).unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0:
            with socket.socket() as any_socket:
                fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", IFF_UP))
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
