"""Every fault of a page that a contributor can make is caught, with the file and the line named."""
import re
import shutil

import built_pages
import markdown
import pytest
import small_book
from embed import EmbedError, EmbedExtension
from built_pages import build
from small_book import EN, KO, plant


def test_the_small_book_builds_without_a_fault(book):
    status, log = build(book.root, book.root / "site")
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
    plant(book, "mkdocs.en.yml", ", lists.md]", "]")
    status, log = build(book.root, book.root / "site")
    assert status != 0
    for words in ["'index.md' contains a link 'part/nowhere.md'", "'index.md' contains a link 'part/chapter.md#nowhere'",
                  "part/alone.md", "not included in the \"nav\" configuration:\n  - lists.md", "'gone.md' is included in the 'nav' configuration"]:
        assert words in log, log


def test_an_unknown_list_stops_the_build(book):
    plant(book, "docs/ko/lists.md", "<!-- glossary -->", "<!-- glosary -->")
    status, log = build(book.root, book.root / "site")
    assert status != 0 and "docs/ko/lists.md: no list “glosary”; there are chapters, part, misconceptions, glossary, names" in log


HTML_FAULTS = {  # planted together: file, old, new, what is said of the page
    "bold that does not render": (KO, "정수를 차례로", "**정수(integer)를 **차례로", "part/chapter/index.html: Markdown that was not rendered"),
    "code that does not render": ("docs/en/index.md", "There is", "There `is", "en/index.html: Markdown that was not rendered"),
    "a sentence without a space": ("docs/ko/index.md", "있습니다.", "있습니다.또 있습니다.", "index.html: no space after the end of a sentence"),
    "a straight quotation mark": (EN, "in order", 'in "order"', "en/part/chapter/index.html: a straight quotation mark"),
    "a second h1": (KO, "## 나누어", "# 나누어", "part/chapter/index.html: has 2 h1 headings"),
    "an id twice": (EN, "#sections", "#middle", "en/part/chapter/index.html: the id “middle” occurs 2 times"),
    "a broken anchor": ("docs/ko/index.md", "#middle", "#centre", "index.html: the link part/chapter/#centre leads to no heading"),
    "an image without words": ("docs/ko/lists.md", "<!-- chapters -->", "![](part/chapter/figure_line.svg)", "lists/index.html: the image"),
    "a script": ("docs/en/index.md", "There", "x <script>alert(1)</script> There", "en/index.html: the script alert(1) is not of the template"),
    "a script that says it is data": (KO, "차례로", '차례로 <script type="application/JSON ">a()</script>', "part/chapter/index.html: the script a() is not"),
    "a script of another host": ("docs/en/lists.md", "<!-- names -->", '<script src="https://a.b/c.js"></script>', 'en/lists/index.html: <script src="https://a.b/c.js"> loads'),
    "a script beside the page": ("docs/ko/lists.md", "<!-- names -->", '<script src="count.py"></script>', "lists/index.html: the script count.py is not of the template"),
    "a handler": (KO, "{ #middle }", "{ #middle onclick=go() }", 'part/chapter/index.html: onclick="go()" runs a script'),
    "a style": (EN, "{ #middle }", "{ #middle style=color:red }", 'en/part/chapter/index.html: style="color:red" is refused'),
    "a style sheet": ("docs/en/index.md", "# A small", "<style>p { color: red }</style>\n\n# A small", "en/index.html: <style> has no place"),
    "a frame": ("docs/en/index.md", "# A small", '<iframe loading="lazy" src="x"></iframe>\n\n# A small', "en/index.html: <iframe> has no place"),
    "an image of another host": (KO, "# 나누어", "그림\n\n![그림](//a.b/c.png)\n\n# 나누어", 'part/chapter/index.html: <img src="//a.b/c.png"> loads'),
    "the second image of a set": ("docs/en/index.md", "# A small", '<img srcset="x.svg 1x, https://a.b/c.png 2x" alt="x">\n\n# A small', "en/index.html: <img srcset="),
    "a video that waits": ("docs/ko/index.md", "# 작은", '<video preload="none" src="http://a.b/c"></video>\n\n# 작은', 'index.html: <video src="http://a.b/c"> loads'),
    "a form": ("docs/ko/index.md", "# 작은", '<form action="https://a.b"></form>\n\n# 작은', 'index.html: <form action="https://a.b"> loads'),
    "a link that runs": ("docs/ko/lists.md", "<!-- misconceptions -->", "[가](javascript:go)", "lists/index.html: the link javascript:go is neither"),
    "a link that runs, in disguise": ("docs/en/index.md", "There", '<a href="java&#10;script:go">x</a> There', "en/index.html: the link java"),
    "a link that is a page": ("docs/ko/lists.md", "<!-- glossary -->", "[가](data:text/html,x)", "lists/index.html: the link data:text/html,x is neither"),
    "a link in the clear": ("docs/en/lists.md", "<!-- chapters -->", "[x](http://a.b) <!-- chapters -->", "en/lists/index.html: the link http://a.b is neither"),
    "a page that moves on": ("docs/ko/index.md", "# 작은", '<meta http-equiv="refresh" content="0">\n\n# 작은', 'index.html: <meta> with http-equiv="refresh"'),
    "a description in straight quotation marks": ("docs/ko/index.md", "작은 책입니다.", "작은 \"책\"입니다.", "index.html: a straight quotation mark: “작은 \""),
    "a title in straight quotation marks": ("docs/ko/lists.md", "흔한 오해", '"흔한" 오해', "lists/index.html: a straight quotation mark"),
    "a file that is not there": ("docs/en/lists.md", "<!-- chapters -->", "[data](data.csv)", "en/lists/index.html: the link data.csv leads nowhere"),
}


def test_every_fault_of_a_built_page_is_caught(book):
    for file, old, new, _ in HTML_FAULTS.values():
        plant(book, file, old, new)
    _, log = build(book.root, book.root / "site", "--no-strict")
    found = list(built_pages.faults(book.root / "site", "/"))
    assert not [fault for fault in found if "<meta> with" in fault and "refresh" not in fault], "a description is cut short"
    missed = {name for name, (*_, message) in HTML_FAULTS.items() if not any(fault.startswith(message) for fault in found)}
    assert not missed, "\n".join([*missed, *found, log])


TEMPLATE_FAULTS = {  # in every page: old, new, what is said of it
    "no policy": ("http-equiv", "name", "its Content-Security-Policy is None"),
    "a policy after a script": ('<meta charset="utf-8">', '<script src="assets/js/x.js"></script>', "its Content-Security-Policy is None"),
    "a policy that lets in": ("worker-src 'self'", "worker-src 'self' https:", "its Content-Security-Policy is default-src"),
    "a policy that lets in scripts": ("script-src 'self'", "script-src 'self' 'unsafe-inline'", "its Content-Security-Policy is default-src"),
    "a script without its hash": ("</body>", "<script>go()</script></body>", "the script go() is not of the template"),
    "a switch to the same language": ('lang="en" hreflang="en"', 'href="." lang="en" hreflang="en"', "the language switch leads to ., in the same language"),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The small book, built with an inline script of the theme changed."""
    book = small_book.copy(tmp_path_factory.mktemp("book"))
    plant(book, "docs/_theme/partials/javascripts/class.html", "<script>", "<script>changed = true;")
    status, log = build(book.root, book.root / "site")
    assert status == 0, log
    return book.root / "site"


def test_the_policy_knows_the_scripts_of_the_template(built):
    assert "<script>changed = true;" in (built / "index.html").read_text("utf-8")
    assert list(built_pages.faults(built, "/")) == []


@pytest.mark.parametrize("old, new, message", TEMPLATE_FAULTS.values(), ids=TEMPLATE_FAULTS)
def test_a_fault_of_the_template_is_caught(built, tmp_path, old, new, message):
    site = shutil.copytree(built, tmp_path / "site")
    for page in site.rglob("*.html"):
        page.write_text(page.read_text("utf-8").replace(old, new), "utf-8")
    assert [fault for fault in built_pages.faults(site, "/") if message in fault]


def test_the_switch_of_a_missing_page_leads_to_the_other_language(built):
    for place, target in ("404.html", "/en/"), ("en/404.html", "/en/../"):
        assert built_pages.Page((built / place).read_text("utf-8")).switch == target
