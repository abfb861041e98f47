"""Every fault of a page that a contributor can make is caught, with the file and the line named."""
import re

import built_pages
import markdown
import pytest
from embed import EmbedError, EmbedExtension
from small_book import EN, KO, build, plant


def test_the_small_book_builds_without_a_fault(book):
    status, log = build(book)
    assert status == 0, log
    assert list(built_pages.faults(book.root / "site", "/")) == []


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
    found = list(built_pages.faults(book.root / "site", "/"))
    missed = {name for name, (*_, message) in HTML_FAULTS.items() if not any(fault.startswith(message) for fault in found)}
    assert not missed, "\n".join([*missed, *found, log])
