"""Every fault of the text that a contributor can make is caught, with the file and the line named; no honest edit is stopped."""
import io
import re
import sys
from types import SimpleNamespace

import conftest
import gate
import ledger
import pytest
import safety
import sentences
import small_book
import structure
from book import Book
from small_book import EN, KO, plant, planted


PLANTED = planted(__file__)


def faults(book):
    checks = [*structure.CHECKS, *sentences.CHECKS, *safety.CHECKS]
    return list(gate.faults(book.root)) or [fault for check in checks for fault in check(book)]


def unread(book):
    return list(ledger.unconfirmed(Book(book.root)))


def test_the_small_book_has_no_fault(book):
    assert faults(book) + unread(book) == []


@pytest.mark.parametrize("file, old, new, message", PLANTED["faults"].values(), ids=PLANTED["faults"])
def test_a_fault_in_the_text_is_caught(book, file, old, new, message):
    plant(book, file, old, new)
    found = [re.sub(r"(?<=\.yml):\d+:", ":", fault) for fault in faults(book)]  # the lines of the configuration are not ours
    assert any(fault.startswith(message) for fault in found), found


@pytest.mark.parametrize("file", [KO, small_book.COUNT, "docs/_data/reviewed.txt", "mkdocs.yml"])
def test_a_byte_that_is_not_utf8_is_named(book, file):
    path = book.root / file
    path.write_bytes(b"caf\xe9\n" + path.read_bytes())
    assert faults(book) == [f"{file}:1: byte 0xe9 is not UTF-8; save the file as UTF-8"]


def test_nothing_is_tried_before_every_file_can_be_read(book, monkeypatch):
    plant(book, EN, "---\n", "")
    monkeypatch.setattr(conftest, "ROOT", book.root)
    with pytest.raises(pytest.UsageError, match=f"{EN}:1: has no front matter"):
        conftest.pytest_cmdline_main(None)


@pytest.mark.parametrize("markup, message", PLANTED["markup"])
def test_a_page_is_markdown_and_nothing_else(book, markup, message):
    plant(book, EN, "The slope", f"{markup}\nThe slope")
    assert any(fault.startswith(f"{EN}:21: {message}") for fault in faults(book)), faults(book)


@pytest.mark.parametrize("korean, english, equal", PLANTED["counts"])
def test_both_languages_count_the_same(book, korean, english, equal):
    plant(book, KO, "선의", f"선 {korean}의")
    plant(book, EN, "of the line", f"of {english} of the lines")
    assert [fault.startswith(f"{KO}:21 and {EN}:21: ") for fault in faults(book)] == [True] * (not equal)


@pytest.mark.parametrize("file, old, new, message", PLANTED["unread"].values(), ids=PLANTED["unread"])
def test_what_was_not_read_as_it_stands_is_named(book, file, old, new, message):
    plant(book, file, old, new)
    assert any(fault.startswith(message) for fault in unread(book)), unread(book)


@pytest.mark.parametrize("before, after", PLANTED["no sentences"])
def test_what_is_no_sentence_is_read_too(book, before, after):
    for file, place in [(KO, "선의"), (EN, "The slope")]:
        plant(book, file, place, f"{before}\n\n{place}")
    list(ledger.confirm(book, ["all"]))
    assert unread(book) == []
    for file in (KO, EN):
        plant(book, file, before, after)
    fault, = unread(book)
    assert fault.startswith(f"{KO}:13: section #middle changed in {KO} and {EN}")


def test_sections_are_shown_in_the_order_of_the_page_and_written_when_all_were_shown(book):
    plant(book, KO, "선의", "선들의")
    plant(book, KO, "차례로", "순서대로")
    plant(book, "docs/ko/index.md", "있습니다", "또 있습니다")
    plant(book, "docs/_data/ledger.tsv", "lists#lists", "lists#lost")
    before = unread(book)
    shown = ledger.confirm(book, ["part/chapter", "lists"])
    assert [next(shown).split("\n")[1] for _ in range(3)] == ["=== lists#lists", "=== part/chapter#chapter", "=== part/chapter#middle"]
    assert unread(book) == before
    assert list(shown) == []
    fault, = unread(book)
    assert fault.startswith("docs/ko/index.md:5: section #small-book changed")


def test_what_the_console_cannot_show_is_not_confirmed(book, monkeypatch):
    plant(book, EN, "in order", "in their order")
    before = unread(book)
    monkeypatch.setattr(conftest, "ROOT", book.root)
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), "ascii"))
    with pytest.raises(pytest.UsageError, match="nothing was confirmed, for this console cannot show"):
        conftest.pytest_cmdline_main(SimpleNamespace(getoption=lambda _: ["part"]))
    assert unread(book) == before != []


@pytest.mark.parametrize("edits", PLANTED["honest"].values(), ids=PLANTED["honest"])
def test_an_honest_edit_needs_at_most_one_command(book, edits):
    for file, old, new in edits:
        plant(book, file, old, new)
    assert faults(book) == []
    assert all("pytest --confirm part/" in fault or "pytest --confirm index" in fault for fault in unread(book))
    list(ledger.confirm(book, ["all"]))
    assert unread(book) == []
