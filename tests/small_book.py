"""The small book tests/fixture, in which every fault that a contributor can make is planted."""
import re
import shutil
from pathlib import Path

import yaml
from book import Book

ROOT = Path(__file__).parents[1]
KO, EN = "docs/ko/part/chapter.md", "docs/en/part/chapter.md"
COUNT, PARTS = "snippets/part/chapter/count.py", "snippets/part/chapter/parts.py"
NEW = "snippets/part/chapter/new.py"
SUMS = "snippets/part/workshop-sums/sums.py"


def copy(folder):
    """A copy of the small book that builds with this book's own configuration, hooks and theme."""
    shutil.copytree(ROOT / "tests" / "fixture", folder, dirs_exist_ok=True)
    for part in ("_hooks", "_theme"):
        shutil.copytree(ROOT / "docs" / part, folder / "docs" / part)
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        settings = (ROOT / name).read_text("utf-8").split("\nnav:")[0]
        (folder / name).write_text(settings + "\nnav: [index.md, {Part: [part/index.md, part/chapter.md, part/workshop-sums.md]}, lists.md]\n", "utf-8")
    return Book(folder)


def plant(book, file, old, new):
    """Replace `old`, once, in a file of the book; an empty `old` writes the file, an empty pair deletes it."""
    path = book.root / file
    if not old:
        path.write_text(new, "utf-8") if new else path.unlink()
        return
    text = path.read_text("utf-8")
    assert text.count(old) >= 1, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def planted(test):
    """What planted.yml, beside the file of a test, says is to be planted; @KO and the like stand for the names above."""
    text = Path(test).with_name("planted.yml").read_text("utf-8")
    return yaml.safe_load(re.sub("@([A-Z]+)", lambda name: globals()[name[1]], text))
