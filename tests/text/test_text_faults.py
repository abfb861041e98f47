"""Every fault of the text that a contributor can make is caught, with the file and the line named."""
import ledger
import pytest
import sentences
import structure
from book import Book
from small_book import COUNT, EN, KO, NEW, PARTS, plant


def faults(book):
    return [fault for check in [*structure.CHECKS, *sentences.CHECKS] for fault in check(book)]


def test_the_small_book_has_no_fault(book):
    assert faults(book) + list(ledger.unconfirmed(book)) == []


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
