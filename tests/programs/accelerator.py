"""Record what programs print where there is an accelerator: `python tests/programs/accelerator.py part/chapter/role …`.

Beside role.py it writes role.cuda.out, and in docs/_data/accelerator.tsv the program's line:
`part/chapter/role <device> <torch> <date> <hash of program and output>`. It needs torch and torchvision only, of whatever
version the computer has; the pages name it. No test runs these programs on an accelerator; `stale` tells whether a
program or an output has changed since.
"""
import hashlib
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]


def digest(snippets, name):
    texts = [(snippets / (name + kind)).read_bytes() for kind in (".py", ".cuda.out") if (snippets / (name + kind)).is_file()]
    return hashlib.sha256(b"".join(texts)).hexdigest()[:10]


def lines(root):
    """The lines of docs/_data/accelerator.tsv by program."""
    text = (root / "docs" / "_data" / "accelerator.tsv").read_text("utf-8")
    return {line.split("\t")[0]: line for line in text.splitlines()}


def record(root, name, device, torch):
    """Run the program in an empty folder, as a reader does, and write its output and its line."""
    program = root / "snippets" / f"{name}.py"
    with tempfile.TemporaryDirectory() as folder:
        if '"data"' in program.read_text("utf-8"):
            shutil.copytree(root / "snippets" / "_data" / "mnist", Path(folder) / "data")
        printed = subprocess.run([sys.executable, program], cwd=folder, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout
    program.with_suffix(".cuda.out").write_text(printed, "utf-8")
    date = datetime.now(UTC).date().isoformat()
    new = lines(root) | {name: "\t".join([name, device, torch, date, digest(root / "snippets", name)])}
    (root / "docs" / "_data" / "accelerator.tsv").write_text("".join(f"{new[key]}\n" for key in sorted(new)), "utf-8")


def stale(root):
    """A fault for each recording whose program or output is not what was recorded."""
    snippets, known = root / "snippets", lines(root)
    found = {path.relative_to(snippets).as_posix().removesuffix(".cuda.out") for path in snippets.glob("*/*/*.cuda.out")}
    for name in sorted(known.keys() | found):
        if known.get(name, "").rpartition("\t")[2] != digest(snippets, name):
            yield (f"snippets/{name}.py:1: changed since it was recorded on an accelerator: python tests/programs/accelerator.py {name},"
                   f" or remove {name}.cuda.out, its line in docs/_data/accelerator.tsv and its embed lines")


if __name__ == "__main__":
    import torch

    for name in sys.argv[1:]:
        print(name, flush=True)
        record(ROOT, name, torch.cuda.get_device_name(), torch.__version__.partition("+")[0])
