"""Every fault that a contributor can make is caught, with the file and the line named.

Each fault is planted in a copy of the small book tests/fixture.
"""
import re
import shutil
import subprocess
import sys
from pathlib import Path

import checks
import html_checks
import ledger
import markdown
import proof
import pytest
import text_checks
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
        (tmp_path / name).write_text(settings + "\nnav: [index.md, {Part: [part/chapter.md]}, lists.md]\n", "utf-8")
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
    return [fault for check in [*checks.CHECKS, *text_checks.CHECKS] for fault in check(book)]


def build(book, strict="--strict"):
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", strict, "-d", book.root / "site"],
                          cwd=book.root, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_the_small_book_has_no_fault(book, runner):
    assert faults(book) + list(ledger.unconfirmed(book)) == []
    for program in book.programs:
        check(program, runner)
    status, log = build(book)
    assert status == 0, log
    assert list(html_checks.faults(book.root / "site", "/")) == []


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
    "a table row in one language": (KO, "| 개수", "| 합 | 2 | 2 |\n| 개수", f"{KO}:17: table row"),
    "a heading without id": (KO, " { #middle }", "", f"{KO}:13: heading “가운데” has no ASCII id"),
    "a formula in a heading": (EN, "## The middle", "## The middle of $m$", f"{EN}:13: a formula in a heading"),
    "a typed Python fence": (KO, "## 가운데", "```python\nprint(1)\n```\n\n## 가운데", f"{KO}:13: a typed “python” fence"),
    "a typed output": (EN, "## The middle", "```\n120\n```\n\n## The middle", f"{EN}:13: a typed “” fence"),
    "an orphan program": (NEW, "", "print(1)\n", f"{NEW}:1: is on no page of docs/ko"),
    "a program on one page only": (EN, '--8<-- "part/chapter/count.py" predict\n', "", f"{COUNT}:1: is on no page of docs/en"),
    "a section on no page": (KO, '--8<-- "part/chapter/parts.py:second"\n', "", f"{PARTS}:1: is on no page of docs/ko"),
    "an output on no page": (EN, '--8<-- "part/chapter/parts.out"\n', "", f"{PARTS}:1: is on no page of docs/en"),
    "a line in no section": (PARTS, "# --8<-- [start:second]\n", "print(pair)\n# --8<-- [start:second]\n", f"{PARTS}:7: “print(pair)” is in no section"),
    "an orphan output": (PARTS[:-3] + "s.out", "", "1\n", f"{PARTS[:-3]}s.out:1: no program"),
    "a class in the wrong module": (EN, "`torch.arange`", "`optim.ReLU`", f"{EN}:7: `optim.ReLU`: optim.ReLU does not exist"),
    "a function with an underscore": (KO, "`torch.arange`", "`torch.cuda_is_available()`", f"{KO}:7: `torch.cuda_is_available()`: torch.cuda_is_available does not exist"),
    "a misspelt class": (KO, "`torch.arange`", "`nn.Mudule`", f"{KO}:7: `nn.Mudule`: nn.Mudule does not exist"),
    "a deprecated name": (EN, "`torch.arange`", "`torch.jit.script`", f"{EN}:7: `torch.jit.script`: torch.jit.script is deprecated"),
    "a misspelt method": (EN, "`arange`", "`x.arrange`", f"{EN}:11: `x.arrange`: arrange is no public name"),
    "a misspelt argument": (KO, "`arange`", "`arange(stop=121)`", f"{KO}:11: `arange(stop=121)`: stop is no public name"),
    "a wrong name in a misconception without its program": (KO, "평균은 1.5가", "`torch.men`은 1.5가", f"{KO}:32: `torch.men`: torch.men does not exist"),
    "a name without an address": (KO, "`torch.arange`", "`torch.arange`와 `torch.eye`", f"{KO}:7: `torch.eye` has no address"),
    "a method without an address": ("docs/_data/reference.tsv", "torch.Tensor.mean\t", "torch.Tensor.std\t", f"{KO}:15: `mean` has no address"),
    "a call that its section does not teach": ("snippets/part/chapter/calls.py", "sum()", "prod()", f"{KO}:34: print(numbers.prod())"),
    "an address that no page needs": ("docs/_data/reference.tsv", "torch.arange", "torch.eye\thttps://docs.pytorch.org/\ntorch.arange", "docs/_data/reference.tsv:1: torch.eye is on no page"),
    "a reviewed name that no page uses": ("docs/_data/reviewed.txt", "", "_like\n", "docs/_data/reviewed.txt:1: `_like` is on no page"),
    "a number from nowhere": (EN, "is 120", "is 119", f"{EN}:7: 119 is in no program or output"),
    "a decimal from nowhere": (KO, "1.5가", "1.25가", f"{KO}:32: 1.25 is in no program or output"),
    "a count with a comma": (KO, "120입니다", "12,000입니다", f"{KO}:7: 12000 is in no program or output"),
    "a per cent from nowhere": (EN, "is 120", "is 95.5 %", f"{EN}:7: 95.5 is in no program or output"),
    "a number vouched for in vain": (KO, "description:", "numbers: [1905]\ndescription:", f"{KO}:1: the front matter vouches for 1905"),
    "a term that the glossary does not prefer": (KO, "배열(array)", "배열(array), 어레이", f"{KO}:11: “어레이”; the glossary prefers “배열”"),
    "a term without its English": (KO, "배열(array)", "배열", f"{KO}:1: introduces “배열” without its English"),
    "a term introduced on no page": ("docs/_data/glossary.tsv", "part/chapter", "part/chapters", "docs/_data/glossary.tsv:2: “배열” is introduced in part/chapters"),
    "a misconception without the truth": (EN, "**The mean of integers need not be an integer.** ", "", f"{EN}:32: say what is true first"),
    "a misconception that the list would miss": (KO, "흔한 오해: “평균은 정수다”", "흔한 오해: 평균은 정수다", f"{KO}:31: write it as"),
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
    "a call without its result": (34, "calls.py", "count.py", "prints 1 results for 0 lines print(call)"),
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


LEDGER = "docs/_data/ledger.tsv"
LEDGER_FAULTS = {
    "a Korean text changed alone": (KO, "정수를 차례로", "정수를 순서대로", f"{KO}:5: section #chapter changed in {KO}; read both languages"),
    "an English text changed alone": (EN, "A mean can be", "A mean may be", f"{EN}:23: section #sections changed in {EN}; read both languages"),
    "a section without a line": (LEDGER, "part/chapter#middle", "part/chapter#muddle", f"{KO}:13: section #middle is new"),
    "a line without a section": (LEDGER, "part/chapter#middle", "part/chapter#muddle", f"{LEDGER}:4: part/chapter#muddle is no section"),
    "two lines for a section": (LEDGER, "part/chapter#middle", "part/chapter#middle\tx\ty\npart/chapter#middle", f"{LEDGER}:5: a second line"),
    "lines out of order": (LEDGER, "index#small-book", "part/x#y\tx\ty\nindex#small-book", f"{LEDGER}:1: is not sorted"),
}


@pytest.mark.parametrize("file, old, new, message", LEDGER_FAULTS.values(), ids=LEDGER_FAULTS)
def test_a_text_that_was_not_confirmed_is_caught(book, file, old, new, message):
    plant(book, file, old, new)
    assert any(fault.startswith(message) for fault in ledger.unconfirmed(book)), list(ledger.unconfirmed(book))


def test_outputs_that_were_not_proven_together_are_caught(book):
    proof.stamp(book, {program.name for program in book.programs})
    assert list(proof.unproven(book)) == []
    plant(book, "docs/_data/proven.tsv", proof.VERSION, "1.0")
    fault, = proof.unproven(book)
    assert fault.startswith(f"{KO}:1: ") and fault.endswith(f'under torch {proof.VERSION}: pytest --record -k "part/chapter"')
    plant(book, "docs/_data/proven.tsv", "1.0", proof.VERSION)
    plant(book, COUNT, "import torch\n", "import torch  # again\n")
    changed = Book(book.root)
    proof.stamp(changed, {"part/chapter/count"})
    assert list(proof.unproven(changed)) == [fault]


def test_one_strict_build_names_every_link_that_leads_nowhere(book):
    plant(book, "docs/en/index.md", "chapter.md#middle", "nowhere.md")
    plant(book, "docs/ko/index.md", "#middle", "#nowhere")
    plant(book, "docs/ko/part/alone.md", "", "# 홀로 { #alone }\n")
    plant(book, "mkdocs.yml", "lists.md]", "lists.md, gone.md]")
    status, log = build(book)
    assert status != 0
    for words in ["'index.md' contains a link 'part/nowhere.md'", "'index.md' contains a link 'part/chapter.md#nowhere'",
                  "part/alone.md", "'gone.md' is included in the 'nav' configuration"]:
        assert words in log, log


def test_an_unknown_list_stops_the_build(book):
    plant(book, "docs/ko/lists.md", "<!-- glossary -->", "<!-- glosary -->")
    status, log = build(book)
    assert status != 0 and "docs/ko/lists.md: no list “glosary”; there are chapters, misconceptions, glossary, names" in log


HONEST_EDITS = {  # each a list of (file, old, new)
    "a typo mended on both sides": [(KO, "차례로", "차례대로"), (EN, "in order", "in their order")],
    "a new section": [(KO, "## 나누어", "## 더 { #more }\n\n더 있습니다.\n\n## 나누어"), (EN, "## In parts", "## More { #more }\n\nThere is more.\n\n## In parts")],
    "a section renamed": [(KO, "## 가운데 { #middle", "## 한가운데 { #centre"), (EN, "## The middle { #middle", "## The centre { #centre"),
                          ("docs/ko/index.md", "#middle", "#centre"), ("docs/en/index.md", "#middle", "#centre")],
    "a sentence with a year": [(KO, "선의", "2019년에도 선의"), (EN, "The slope", "In 2019 too the slope")],
    "a number with a comma": [(KO, "120입니다", "120이고 합은 7,260입니다"), (EN, "is 120", "is 120 and the sum is 7,260")],
    "a Korean counting word": [(KO, "선의 기울기", "선 하나의 기울기"), (EN, "of the line", "of the one line")],
    "a small number": [(KO, "120입니다", "120, 개수는 12입니다"), (EN, "is 120", "is 120, the count is 12")],
    "a per cent of a printed share": [(KO, "평균은 1.5가", "평균은 150 %가"), (EN, "can be 1.5", "can be 150 %")],
    "a number vouched for": [(KO, "description:", "numbers: [3000]\ndescription:"), (KO, "선의", "3,000년 뒤에도 선의"), (EN, "The slope", "After 3,000 years the slope")],
    "a new misconception": [(KO, "## 나누어", '!!! warning "흔한 오해: “합은 0이다”"\n    **합은 0이 아닐 수 있습니다.** 위를 보세요.\n\n## 나누어'),
                            (EN, "## In parts", '!!! warning "Misconception: “the sum is 0”"\n    **The sum need not be 0.** See above.\n\n## In parts')],
    "a wrong name in the misconception that shows it": [
        (NEW, "", "import torch\n\ntry:\n    torch.men\nexcept AttributeError as error:\n    print(error)\n"), (NEW[:-3] + ".out", "", "x\n"),
        (KO, "평균은 1.5가 될 수 있습니다.", '`torch.men`은 없습니다.\n\n    --8<-- "part/chapter/new.py"'),
        (EN, "A mean can be 1.5.", 'There is no `torch.men`.\n\n    --8<-- "part/chapter/new.py"')],
    "a new program": [(NEW, "", "print(1)\n"), (NEW[:-3] + ".out", "", "1\n"),
                      (KO, "## 가운데", '--8<-- "part/chapter/new.py"\n\n## 가운데'), (EN, "## The middle", '--8<-- "part/chapter/new.py"\n\n## The middle')],
    "an exercise": [(NEW, "", "print(1)\n"), (NEW[:-3] + ".out", "", "1\n"),
                    (KO, "## 나누어", '1. 해 보세요.\n\n    ??? success "풀이"\n        --8<-- "part/chapter/new.py"\n\n## 나누어'),
                    (EN, "## In parts", '1. Try it.\n\n    ??? success "Solution"\n        --8<-- "part/chapter/new.py"\n\n## In parts')],
    "a public name alone": [(KO, "`arange`", "`linspace`"), (EN, "`arange`", "`linspace`")],
    "a call with other numbers": [(KO, "`torch.arange`", "`torch.arange(7)`"), (EN, "`torch.arange`", "`torch.arange(7)`")],
    "a shape": [(KO, "`arange`의", "모양이 `(2, 3)`인 `arange`의"), (EN, "of `arange`", "of `arange` of the shape `(2, 3)`")],
    "a Python builtin": [(KO, "`arange`의", "`range`처럼 `arange`의"), (EN, "of `arange`", "of `arange`, as of `range`,")],
    "code with an ellipsis": [(KO, "`arange`의", "`numbers[…]`와 `arange`의"), (EN, "of `arange`", "of `numbers[…]` and `arange`")],
    "a path of the repository": [(KO, "`arange`의", "`snippets/part/chapter/count.py`에서 `arange`의"), (EN, "of `arange`", "of `arange` in `snippets/part/chapter/count.py`")],
    "a new reference": [(KO, "`torch.arange`", "`torch.arange`와 `torch.eye`"), (EN, "`torch.arange`", "`torch.arange` and `torch.eye`"),
                        ("docs/_data/reference.tsv", "torch.arange", "torch.eye\thttps://docs.pytorch.org/docs/stable/generated/torch.eye.html\ntorch.arange")],
    "a new term": [("docs/_data/glossary.tsv", "텐서\t", "기울기\tslope\t슬로프\t\t\tpart/chapter\n텐서\t"), (KO, "기울기는", "기울기(slope)는")],
    "a term with a particle": [(KO, "선의", "배열에서처럼 선의"), (EN, "The slope", "As in arrays the slope")],
    "a table row": [(KO, "| 개수", "| 합 | 2 | 2 |\n| 개수"), (EN, "| how many", "| sum | 2 | 2 |\n| how many")],
    "a list item": [(KO, "선의", "- 하나\n- 둘\n\n선의"), (EN, "The slope", "- one\n- two\n\nThe slope")],
    "a note": [(KO, "선의", '!!! note "참고"\n    한 줄입니다.\n\n선의'), (EN, "The slope", '!!! note "Note"\n    One line.\n\nThe slope')],
    "a formula": [(KO, "$m = 1$", "$m = \\frac{1}{1}$"), (EN, "$m = 1$", "$m = \\frac{1}{1}$")],
    "a link to another site": [(KO, "선의", "[문서](https://example.org/a)를 보면 선의"), (EN, "The slope", "In [the documents](https://example.org/a) the slope")],
    "a shell command": [(KO, "선의", "```console\npython count.py\n```\n\n선의"), (EN, "The slope", "```console\npython count.py\n```\n\nThe slope")],
    "words of its own order in a sentence": [(EN, "makes integers in order. The last number is 120.", "ends at 120; its integers come in order.")],
    "a program without an output change": [(COUNT, "numbers = torch.arange(121)", "numbers = torch.arange(0, 121)")],
}


@pytest.mark.parametrize("edits", HONEST_EDITS.values(), ids=HONEST_EDITS)
def test_an_honest_edit_needs_at_most_one_command(book, edits):
    for file, old, new in edits:
        plant(book, file, old, new)
    assert faults(book) == []
    assert all("pytest --confirm part/chapter" in fault or "pytest --confirm index" in fault for fault in ledger.unconfirmed(book))
    list(ledger.confirm(book, "all"))
    assert list(ledger.unconfirmed(Book(book.root))) == []


HTML_FAULTS = {  # planted together: file, old, new, what is said of the page
    "bold that does not render": (KO, "정수를 차례로", "**정수(integer)를 **차례로", "part/chapter/index.html: Markdown that was not rendered"),
    "code that does not render": ("docs/en/index.md", "There is", "There `is", "en/index.html: Markdown that was not rendered"),
    "a sentence without a space": ("docs/ko/index.md", "있습니다.", "있습니다.또 있습니다.", "index.html: no space after the end of a sentence"),
    "a straight quotation mark": (EN, "in order", 'in "order"', "en/part/chapter/index.html: a straight quotation mark"),
    "a second h1": (KO, "## 나누어", "# 나누어", "part/chapter/index.html: has 2 h1 headings"),
    "an id twice": (EN, "#sections", "#middle", "en/part/chapter/index.html: the id “middle” occurs 2 times"),
    "a broken anchor": ("docs/ko/index.md", "#middle", "#centre", "index.html: the link part/chapter/#centre leads to no heading"),
    "an image without words": ("docs/ko/lists.md", "<!-- chapters -->", "![](part/chapter/figure_line.svg)", "lists/index.html: the image"),
    "a file that is not there": ("docs/en/lists.md", "<!-- chapters -->", "[data](data.csv)", "en/lists/index.html: the link data.csv leads nowhere"),
}


def test_every_fault_of_a_built_page_is_caught(book):
    for file, old, new, _ in HTML_FAULTS.values():
        plant(book, file, old, new)
    _, log = build(book, "--no-strict")
    found = list(html_checks.faults(book.root / "site", "/"))
    missed = {name for name, (*_, message) in HTML_FAULTS.items() if not any(fault.startswith(message) for fault in found)}
    assert not missed, "\n".join([*missed, *found, log])


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
