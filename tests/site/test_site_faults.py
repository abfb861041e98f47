"""Every fault of a page that a contributor can make is caught, with the file and the line named."""
import re
import shutil

import built_pages
import markdown
import pytest
import small_book
from embed import EmbedError, EmbedExtension
from built_pages import build
from shared.versions import holds
from small_book import KO, plant, planted

PLANTED = planted(__file__)


def test_the_small_book_builds_without_a_fault(book):
    status, log = build(book.root, book.root / "site")
    assert status == 0, log
    assert list(built_pages.faults(book.root / "site", "/")) == []


@pytest.mark.parametrize("line, old, new, message", PLANTED["embed lines"].values(), ids=PLANTED["embed lines"])
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


def test_what_other_versions_of_torch_do_stands_below_the_output(book):
    data = book.root / "docs" / "_data"
    (data / "proven.tsv").write_text("part/chapter\t2.14.1\t2026-11-28\tx\n", "utf-8")
    (data / "measured.tsv").write_text("part/chapter\t2.6.0 2.9.1 2.10.0 2.13.0 2.15.0\t2026-11-28\tx\n", "utf-8")
    assert holds(data, "part/other", "2.14.1") is None
    for lines, first, last, before, after in [
        ("", "2.6.0", "2.15.0", 0, 0),
        ("count\t2.6.0\told\nparts\t2.6.0\told\nparts\t2.9.1\ta `x` <b>\n", "2.10.0", "2.15.0", 2, 0),
        ("count\t2.13.0\told\nparts\t2.15.0\tnew\n", "2.14.1", "2.14.1", 1, 1),
    ]:
        (data / "versions.tsv").write_text("".join(f"part/chapter/{line}\n" for line in lines.splitlines()), "utf-8")
        assert holds(data, "part/chapter", "2.14.1") == {"first": first, "last": last, "before": before, "after": after}
        page = convert(book)
        assert ("torch 2.9.1까지 <code>a `x` &lt;b&gt;</code>" in page) is (before == 2)
        assert ("torch 2.15.0부터 <code>new</code>" in page) == (after == 1)


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
    assert status != 0 and "docs/ko/lists.md: no list “glosary”; there are chapters, part, misconceptions, errors, glossary, names" in log


def test_every_fault_of_a_built_page_is_caught(book):
    for file, old, new, _ in PLANTED["pages"].values():
        plant(book, file, old, new)
    _, log = build(book.root, book.root / "site", "--no-strict")
    found = list(built_pages.faults(book.root / "site", "/"))
    assert not [fault for fault in found if "<meta> with" in fault and "refresh" not in fault], "a description is cut short"
    missed = {name for name, (*_, message) in PLANTED["pages"].items() if not any(fault.startswith(message) for fault in found)}
    assert not missed, "\n".join([*missed, *found, log])


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    book = small_book.copy(tmp_path_factory.mktemp("book"))
    status, log = build(book.root, book.root / "site")
    assert status == 0, log
    return book.root / "site"


@pytest.mark.parametrize("old, new, message", PLANTED["templates"].values(), ids=PLANTED["templates"])
def test_a_fault_of_the_template_is_caught(built, tmp_path, old, new, message):
    site = shutil.copytree(built, tmp_path / "site")
    for page in site.rglob("*.html"):
        page.write_text(page.read_text("utf-8").replace(old, new), "utf-8")
    assert [fault for fault in built_pages.faults(site, "/") if message in fault]


def test_the_switch_of_a_missing_page_leads_to_the_other_language(built):
    for place, target in ("404.html", "/en/"), ("en/404.html", "/en/../"):
        assert built_pages.Page((built / place).read_text("utf-8")).switch == target
