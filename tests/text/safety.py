"""A page is Markdown and nothing else: nothing that is written can run in a reader's browser or load from another host."""
import re

from book import LANGUAGES
from shared.reader import CODE, FORMULA

LIST = re.compile(r"<!-- \w+ -->")  # docs/_hooks/collected.py
ADDRESS = re.compile(r"https?://[^\s()<>\"\\]+")
RELATIVE = re.compile(r"(?!/)[\w./-]*(?:#[\w-]+)?", re.A)
FORBIDDEN = {
    r"<[A-Za-z/!?][^>]*>?": "is HTML; write Markdown, a name in code, or a space after the sign <",
    r"[{}]": "is an attribute; only headings take one, { #short-name }",
    r"!\[": "is an image; embed a figure of the book",
    r"^\s*\[[^\]]+\]:.*": "is a link with its address elsewhere; write [text](address)",
    r"^\s*///.*": "is a block of markup; write Markdown",
}


def unsafe(line):
    """What a line of prose holds beside Markdown, and what to write instead."""
    if LIST.fullmatch(line.strip()):
        return
    text = CODE.sub("`x`", line)
    without_formulas = FORMULA.sub("x", text)
    for pattern, problem in FORBIDDEN.items():
        for found in re.findall(pattern, text if pattern.startswith("<") else without_formulas):
            yield f"“{found.strip()}” {problem}"
    for link in re.findall(r"\]\(([^)]*)", without_formulas):
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
    for language in LANGUAGES:
        for block in (block for page in book.pages[language].values() for block in page):
            lines = block.source.split("\n") if block.kind == "paragraph" else [block.text]
            yield from ((f"{block.file}:{block.line + i}", line) for i, line in enumerate(lines))
        settings = book.settings[language]
        titles = {title for _, titles, _ in book.navigation(language) for title in titles}
        for text in (settings["site_name"], settings["site_description"], *settings["extra"]["parts"].values(), *titles):
            yield book.place(language, text), text
    for number, row in enumerate(book.glossary, start=2):
        yield f"docs/_data/glossary.tsv:{number}", " ".join(row.values())


CHECKS = [only_markdown]
