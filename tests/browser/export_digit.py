"""Write what the LeNet in the page reads with: `python tests/browser/export_digit.py` trains the chapter's own for half a minute.

docs/_theme/assets/play/digit.bin, compressed by gzip: for each parameter a scale as float32 and its values divided by it as int8; then of each digit the first ten test images, a byte a pixel.
digit_answers.txt beside this file: what LeNet, as it was trained, reads in the 1,000 test images.
"""
import gzip
import os
import runpy
import shutil
import struct
import tempfile
from pathlib import Path

import torch

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[2]


def packed(state, images, labels):
    """The bytes of digit.bin."""
    data = b""
    for parameter in state.values():
        scale = parameter.abs().max() / 127
        data += struct.pack("<f", scale) + (parameter / scale).round().to(torch.int8).numpy().tobytes()
    data += b"".join(images[labels == digit][:10].numpy().tobytes() for digit in range(10))
    return gzip.compress(data, mtime=0)


with tempfile.TemporaryDirectory() as folder:
    shutil.copytree(ROOT / "snippets/_data/mnist", Path(folder, "data"))
    os.chdir(folder)
    chapter = runpy.run_path(str(ROOT / "snippets/models/lenet/train.py"))
    os.chdir(ROOT)
model, tests = chapter["model"].cpu(), chapter["test_set"]
with torch.no_grad():
    answers = model(torch.stack([image for image, _ in tests])).argmax(dim=1)
(ROOT / "docs/_theme/assets/play/digit.bin").write_bytes(packed(model.state_dict(), tests.dataset.data, tests.dataset.targets))
(HERE / "digit_answers.txt").write_text("".join(map(str, answers.tolist())) + "\n", "utf-8")
