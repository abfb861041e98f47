"""Every fault that a contributor can make is caught, with the file and the line named.

Each fault is planted in a copy of the small book tests/fixture.
"""
import re
import shutil
import subprocess
import sys
from pathlib import Path

import checks
import markdown
import pytest
from book import Book
from conftest import ROOT
from embed import EmbedError, EmbedExtension
from programs import Broken, FreshInterpreter, Program, check, record

KO, EN = "docs/ko/part/chapter.md", "docs/en/part/chapter.md"
COUNT, PARTS = "snippets/part/chapter/count.py", "snippets/part/chapter/parts.py"
NEW = "snippets/part/chapter/new.py"


@pytest.fixture
def book(tmp_path):
    """A copy of the small book that builds with this book's own configuration, hooks and theme."""
    shutil.copytree(ROOT / "tests" / "fixture", tmp_path, dirs_exist_ok=True)
    for folder in ("_hooks", "_theme"):
        shutil.copytree(ROOT / "docs" / folder, tmp_path / "docs" / folder)
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        settings = (ROOT / name).read_text("utf-8").split("\nnav:")[0]
        (tmp_path / name).write_text(settings + "\nnav: [index.md, part/chapter.md]\n", "utf-8")
    return Book(tmp_path)


def plant(book, file, old, new):
    """Replace `old`, once, in a file of the book; an empty `old` writes the file, an empty pair deletes it."""
    path = book.root / file
    if not old:
        path.write_text(new, "utf-8") if new else path.unlink()
        return
    text = path.read_text("utf-8")
    assert text.count(old) >= 1, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def faults(book):
    return [fault for check in checks.CHECKS for fault in check(book)]


def build(book):
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "-d", book.root / "site"],
                          cwd=book.root, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_the_small_book_has_no_fault(book, runner):
    assert faults(book) == []
    for program in book.programs:
        check(program, runner)
    status, log = build(book)
    assert status == 0, log


def test_a_fresh_interpreter_agrees_with_the_fork_server(book):
    for program in book.programs:
        check(program, FreshInterpreter())


TEXT_FAULTS = {
    "a link to nowhere": ("docs/en/index.md", "chapter.md#middle", "chapters.md#middle", "docs/en/index.md:7: the link part/chapters.md#middle"),
    "a broken anchor": ("docs/en/index.md", "#middle", "#centre", "docs/en/index.md:7: the link part/chapter.md#centre"),
    "a chapter without its twin": (EN, "", "", f"{KO}:1: has no {EN}"),
    "a paragraph only in Korean": (KO, "## 가운데", "더 있습니다.\n\n## 가운데", f"{KO}:13: paragraph “더 있습니다.”"),
    "a paragraph only in English": (EN, "## The middle", "There is more.\n\n## The middle", f"{EN}:13: paragraph “There is more.”"),
    "a number changed in one language": (EN, "is 120", "is 121", f"{KO}:7 and {EN}:7: not the same numbers"),
    "a decimal changed in one language": (KO, "1.5가", "2.5가", f"{KO}:32 and {EN}:32: not the same numbers"),
    "a code name changed in one language": (EN, "`torch.arange`", "`torch.range`", f"{KO}:7 and {EN}:7: not the same code"),
    "a formula changed in one language": (EN, "m = 1", "m = 2", f"{KO}:21 and {EN}:21: not the same formulas"),
    "another admonition": (EN, "!!! warning", "!!! note", f"{EN}:31: admonition"),
    "another heading level": (KO, "## 나누어", "### 나누어", f"{KO}:23: heading"),
    "another heading id": (EN, "#sections", "#parts", f"{EN}:23: heading"),
    "a table row in one language": (KO, "| 개수", "| 합 | 2 | 2 |\n| 개수", f"{KO}:18: table row"),
    "a heading without id": (KO, " { #middle }", "", f"{KO}:13: heading “가운데” has no ASCII id"),
    "a typed Python fence": (KO, "## 가운데", "```python\nprint(1)\n```\n\n## 가운데", f"{KO}:13: a typed “python” fence"),
    "a typed output": (EN, "## The middle", "```\n120\n```\n\n## The middle", f"{EN}:13: a typed “” fence"),
    "an orphan program": (NEW, "", "print(1)\n", f"{NEW}:1: is on no page of docs/ko"),
    "a program on one page only": (EN, '--8<-- "part/chapter/count.py" predict\n', "", f"{COUNT}:1: is on no page of docs/en"),
    "a section on no page": (KO, '--8<-- "part/chapter/parts.py:second"\n', "", f"{PARTS}:1: is on no page of docs/ko"),
    "an output on no page": (EN, '--8<-- "part/chapter/parts.out"\n', "", f"{PARTS}:1: is on no page of docs/en"),
    "a line in no section": (PARTS, "# --8<-- [start:second]\n", "print(pair)\n# --8<-- [start:second]\n", f"{PARTS}:7: “print(pair)” is in no section"),
    "an orphan output": (PARTS[:-3] + "s.out", "", "1\n", f"{PARTS[:-3]}s.out:1: no program"),
    "a long line": (COUNT, "import torch\n", "import torch" + 61 * " " + "\n", f"{COUNT}:1: 73 columns"),
}


@pytest.mark.parametrize("file, old, new, message", TEXT_FAULTS.values(), ids=TEXT_FAULTS)
def test_a_fault_in_the_text_is_caught(book, file, old, new, message):
    plant(book, file, old, new)
    assert any(fault.startswith(message) for fault in faults(book)), faults(book)


EMBED_FAULTS = {
    "a missing program": (9, "count.py", "counts.py", "no file snippets/part/chapter/counts.py"),
    "a missing section": (25, "parts.py:first", "parts.py:third", "no section “third” in snippets/part/chapter/parts.py"),
    "a missing figure": (19, "figure_line", "figure_lines", "no file snippets/part/chapter/figure_lines.svg"),
    "a figure without words": (19, ' "선 하나가 올라갑니다."', "", "a figure needs an alternative text"),
    "a figure's program": (19, 'figure_line.svg" "선 하나가 올라갑니다."', 'figure_line.py"', "embed part/chapter/figure_line.svg"),
    "an unknown option": (9, "predict", "guess", "is not an embed line"),
}


@pytest.mark.parametrize("line, old, new, message", EMBED_FAULTS.values(), ids=EMBED_FAULTS)
def test_a_fault_in_an_embed_line_stops_the_build(book, line, old, new, message):
    plant(book, KO, old, new)
    with pytest.raises(EmbedError, match=re.escape(f"{KO}:{line}: ") + ".*\n.*" + re.escape(message)):
        convert(book)


def test_a_missing_output_stops_the_build(book):
    plant(book, "snippets/part/chapter/count.out", "", "")
    with pytest.raises(EmbedError, match=f"{KO}:9: .*\n.*pytest --record -k part/chapter/count"):
        convert(book)


def convert(book):
    extension = EmbedExtension(book.root / "snippets", book.root / "docs" / "ko")
    extension.page = book.root / KO
    return markdown.markdown(extension.page.read_text("utf-8"), extensions=[extension])


def test_links_that_lead_nowhere_stop_the_build(book):
    plant(book, "docs/en/index.md", "chapter.md#middle", "nowhere.md")
    plant(book, "docs/ko/index.md", "#middle", "#nowhere")
    status, log = build(book)
    assert status != 0
    assert re.search(r"'index.md' contains a link 'part/nowhere.md'", log), log
    assert re.search(r"'index.md' contains a link 'part/chapter.md#nowhere'", log), log


PROGRAM_FAULTS = {
    "it raises": ("print(1 / 0)\n", "ZeroDivisionError"),
    "it prints nothing": ("import torch\n", "prints nothing"),
    "it uses the network": ("import socket\n\nsocket.create_connection(('example.org', 80))\n", "must not use the network"),
    "it uses a deprecated name": ("import warnings\n\nwarnings.warn('old', FutureWarning)\nprint(1)\n", "FutureWarning: old"),
    "it stops with an error": ("import sys\n\nprint(1)\nsys.exit('stopped early')\n", "stopped early"),
    "it hangs": ("while True:\n    pass\n", "still running after 1 s"),
    "it has no recorded output": ("print(1)\n", "pytest --record -k part/chapter/new"),
}


@pytest.mark.parametrize("source, message", PROGRAM_FAULTS.values(), ids=PROGRAM_FAULTS)
def test_a_fault_in_a_program_is_caught(book, runner, monkeypatch, source, message):
    monkeypatch.setattr(Program, "seconds", 1)
    plant(book, NEW, "", source)
    [program] = [p for p in book.programs if p.path.name == "new.py"]
    with pytest.raises(Broken, match=re.escape(message)) as broken:
        check(program, runner)
    assert str(broken.value).startswith(f"{NEW}:1: ")


RESULT_FAULTS = {
    "a number": ("count.out", "7260", "7261", "the text differs"),
    "a decimal": ("parts.out", "1.5", "1.6", "1.6 became 1.5"),
    "a word": ("count.out", "120", "120 in all", "the text differs"),
    "a line of a figure": ("figure_line.svg", 'd="M', 'd="M 5 5 L', "d differs"),
    "a label of a figure": ("figure_line.svg", ">0.5<", ">0.6<", "text or shapes differ"),
    "a figure that draws nothing": ("figure_line.py", "plot(2, 1).plot([0, 1], [0, 1])\n", "", "leaves one figure open"),
}


@pytest.mark.parametrize("file, old, new, message", RESULT_FAULTS.values(), ids=RESULT_FAULTS)
def test_a_result_that_is_not_what_the_program_makes_is_caught(book, runner, file, old, new, message):
    plant(book, f"snippets/part/chapter/{file}", old, new)
    [program] = [p for p in book.programs if p.path.stem == Path(file).stem]
    with pytest.raises(Broken, match=re.escape(message)) as broken:
        check(program, runner)
    assert str(broken.value).startswith(f"snippets/part/chapter/{program.path.name}:1: ")


@pytest.mark.parametrize("source", ["import torch\n\nprint(torch.get_num_threads())\n",
                                    "import torch\n\nprint(torch.backends.cpu.get_cpu_capability())\n"])
def test_what_wobbles_is_not_recorded(book, runner, old_processor, source):
    plant(book, NEW, "", source)
    [program] = [p for p in book.programs if p.path.name == "new.py"]
    with pytest.raises(Broken, match="wobbles, so nothing was recorded"):
        record(program, runner, old_processor)
    assert not program.result.exists()
