"""The book as PDF and EPUB, and a page of the site on paper."""
import posixpath
import re
import shutil
import subprocess
from html import unescape
from xml.etree import ElementTree
from zipfile import ZipFile

import pdf_and_epub
import pikepdf
import pytest
from playwright.sync_api import expect

XHTML = "{http://www.w3.org/1999/xhtml}"
LANGUAGES = pytest.mark.parametrize("language", ["ko", "en"])


@pytest.fixture(scope="session")
def book(site, folder, browser, tmp_path_factory):
    """The file of the book in a language and of a kind, made from the built site."""
    if not shutil.which("pdftotext"):
        pytest.fail("pdftotext is missing; on Debian and Ubuntu: apt install poppler-utils", pytrace=False)
    made = tmp_path_factory.mktemp("book")
    pdf_and_epub.make(browser, folder / "book", made)
    return lambda language, kind: made / f"executable-pytorch-{language}.{kind}"


@pytest.fixture(scope="session")
def html(pages, folder):
    """The pages of the site in a language by their address, without what is no part of the text."""
    inside = {path: (folder / "book" / path / "index.html").read_text("utf-8") for path in pages}
    return lambda language: {path: text for path, text in inside.items() if path.startswith("en/") == (language == "en")}


def squeezed(text):
    return re.sub(r"\s", "", text)


def words(html):
    return squeezed(unescape(re.sub("<[^>]+>", "", html)))


def titles(pages):
    """The titles of all chapters; the first page is called otherwise in the book."""
    return [words(re.search(r"<h1[^>]*>(.*?)<a ", html)[1]) for path, html in pages.items() if path not in ("", "en/")]


def folded(pages):
    """The first output in each fold, be it a prediction or a solution."""
    return [words(x) for html in pages.values() for x in re.findall(r'<details.*?class="[^"]*\bout\b.*?<code>(.*?)</code>', html, re.S)]


def text_of(file, *options):
    return subprocess.run(["pdftotext", *options, file, "-"], capture_output=True, check=True).stdout.decode()


def links(sheet):
    return [link for link in sheet.get("/Annots", []) if link.Subtype == "/Link"]


def entries(items):
    for item in items:
        yield squeezed(item.title)
        yield from entries(item.children)


@LANGUAGES
def test_the_contents_page_leads_to_every_chapter_and_names_its_page(book, html, language):
    file = book(language, "pdf")
    with pikepdf.open(file) as pdf:
        numbers = {sheet.objgen: number for number, sheet in enumerate(pdf.pages, 1)}
        target = lambda link: numbers[pdf.Root.Dests[link.Dest][0].objgen]
        last = min(map(target, links(pdf.pages[1]))) - 1
        starts = {target(link) for sheet in pdf.pages[1:last] for link in links(sheet)}
    contents = [squeezed(line) for line in text_of(file, "-layout", "-f", "2", "-l", str(last)).splitlines()]
    for title in titles(html(language)):
        [number] = [line.removeprefix(title) for line in contents if re.fullmatch(re.escape(title) + r"\d+", line)]
        assert int(number) in starts and title in squeezed(text_of(file, "-f", number, "-l", number))


@LANGUAGES
def test_the_outline_lists_every_chapter(book, html, language):
    with pikepdf.open(book(language, "pdf")) as pdf, pdf.open_outline() as outline:
        listed = set(entries(outline.root))
    assert set(titles(html(language))) <= listed


@LANGUAGES
def test_every_link_of_the_pdf_leads_somewhere(book, language):
    with pikepdf.open(book(language, "pdf")) as pdf:
        found = [link for sheet in pdf.pages for link in links(sheet)]
        inside = {str(link.Dest) for link in found if "/Dest" in link}
        outside = {str(link.A.URI) for link in found if "/A" in link}
        assert len(inside) > 100 and inside <= set(pdf.Root.Dests.keys())
    assert not [address for address in outside if not address.startswith("https://")]


@LANGUAGES
def test_the_pdf_carries_a_korean_truetype_font(book, language):
    with pikepdf.open(book(language, "pdf")) as pdf:
        fonts = {str(x.FontName) for x in pdf.objects if isinstance(x, pikepdf.Dictionary) and "/FontFile2" in x}
    assert {"NanumGothic", "NanumGothicBold", "NanumGothicCoding"} <= {name.partition("+")[2] for name in fonts}


@LANGUAGES
def test_the_pdf_shows_what_the_site_folds(book, html, language):
    text = squeezed(text_of(book(language, "pdf"), "-layout"))
    assert not [output for output in folded(html(language)) if output not in text]


@LANGUAGES
def test_the_epub_lists_every_chapter_and_shows_what_the_site_shows(book, html, language):
    with ZipFile(book(language, "epub")) as epub:
        files = {name: ElementTree.fromstring(epub.read(name)) for name in epub.namelist() if name.endswith(".xhtml")}
        names = set(epub.namelist())
    listed = {squeezed("".join(link.itertext())) for link in files["EPUB/nav.xhtml"].iter(XHTML + "a")}
    assert set(titles(html(language))) <= listed
    text = squeezed("".join("".join(file.itertext()) for file in files.values()))
    assert not [output for output in folded(html(language)) if output not in text]
    formulas = sum(len(list(file.iter("{http://www.w3.org/1998/Math/MathML}math"))) for file in files.values())
    assert formulas == sum(page.count("<math") for page in html(language).values())
    ids = {name: {element.get("id") for element in file.iter()} for name, file in files.items()}
    for name, file in files.items():
        for element in file.iter():
            address = element.get("href") or element.get("src") or ""
            path, _, id = address.partition("#")
            if address and not address.startswith("https://"):
                target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
                assert target in names and (not id or id in ids[target]), f"{name}: {address}"


def test_a_page_on_paper_shows_what_is_folded_in_dark_ink_and_no_controls(site, page):
    page.emulate_media(color_scheme="dark")
    page.goto(f"{site}tensors/view-reshape/")
    output = page.locator("details.predict code").first
    expect(output).to_be_hidden()
    expect(output).to_have_css("color", "rgb(231, 229, 223)")
    page.emulate_media(media="print")
    expect(output).to_be_visible()
    expect(output).to_have_css("color", "rgb(31, 36, 48)")
    controls = page.locator("header, footer, button, .headerlink, .md-sidebar")
    assert controls.count() and not [control for control in controls.all() if control.is_visible()]


@LANGUAGES
def test_the_cheat_sheet_prints_on_two_sheets(site, page, tmp_path, language):
    page.goto(f"{site}{'en/' if language == 'en' else ''}cheat-sheet/")
    page.pdf(path=tmp_path / "sheet.pdf", format="A4")
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        assert len(pdf.pages) <= 2
