"""A page is Markdown and nothing else: nothing that is written can run in a reader's browser or load from another host."""
import re

from book import LANGUAGES
from shared.reader import CODE, FORMULA, shown

LIST = re.compile(r"<!-- \w+ -->")  # docs/_hooks/collected.py
ADDRESS = re.compile(r"https?://[^\s()<>\"\\]+")
RELATIVE = re.compile(r"(?!/)[\w./-]*(?:#[\w-]+)?", re.A)
START = r"^[\s>*+\d.-]*"  # of a line, also in a quotation or a list
HTML = re.compile(r"<[A-Za-z/!?][^>]*>?")
FORBIDDEN = {
    r"[{}]": "is an attribute; only headings take one, { #short-name }",
    r"!\[": "is an image; embed a figure of the book",
    r"`|(?<!\\)\$": "has no partner in its line; close code and formulas where they begin",
    START + r"\[[^\]]+\]:.*": "is a link with its address elsewhere; write [text](address)",
    START + r"///.*": "is a block of markup; write Markdown",
}


def html(text):
    return (f"“{found}” is HTML; write Markdown, a name in code, or a space after the sign <" for found in HTML.findall(text))


def unsafe(line):
    """What a line of prose holds beside Markdown, and what to write instead."""
    if LIST.fullmatch(line.strip()):
        return
    prose = FORMULA.sub("x", CODE.sub("x", line))
    yield from html(prose)
    for pattern, problem in FORBIDDEN.items():
        for found in re.findall(pattern, prose):
            yield f"“{found.strip()}” {problem}"
    for link in re.findall(r"\]\(([^)]*)", prose):
        if not (ADDRESS.fullmatch(link) or RELATIVE.fullmatch(link)):
            yield f"the link “{link}” is neither https://… nor a page of the book; mend it"


def only_markdown(book):
    """Pages, navigation and tables hold no HTML, no attribute, no foreign image and no link but to pages and https://."""
    for place, line in texts(book):
        yield from (f"{place}: {problem}" for problem in unsafe(line))
    for number, (name, address) in enumerate(book.reference.items(), start=1):
        if not ADDRESS.fullmatch(address):
            yield f"docs/_data/reference.tsv:{number}: the address of {name} does not begin with https://; mend it"


def texts(book):
    """Every line that becomes part of a page, and where it stands."""
    for block in book.blocks():
        lines = block.source.split("\n") if block.kind == "paragraph" else [block.text]
        yield from ((f"{block.file}:{block.line + i}", line) for i, line in enumerate(lines))
    for language in LANGUAGES:
        settings = book.settings[language]
        titles = {title for _, titles, _ in book.navigation(language) for title in titles}
        for text in (settings["site_name"], settings["site_description"], *titles):
            yield book.place(language, text), text
    for number, row in enumerate(book.glossary, start=2):
        yield f"docs/_data/glossary.tsv:{number}", " ".join(row.values())


def formulas_without_html(book):
    """No display formula holds HTML, which Markdown would take out of it."""
    for block in book.blocks():
        yield from (f"{block.place}: {problem}" for problem in html(block.source) if block.kind == "formula")


def unbroken_frames(book):
    """No program or output holds the backticks that would end its frame on the page."""
    for block in book.blocks("ko"):
        ends = "`" if "calls" in block.key else "``````"
        if block.kind == "embed" and not block.key[0].endswith(".svg") and ends in shown([block], book.root / "snippets"):
            yield f"{block.place}: {block.key[0]} or its output holds {ends}, which would end its frame; print something else"


CHECKS = [only_markdown, formulas_without_html, unbroken_frames]
