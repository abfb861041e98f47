"""The ledger: for each section of each chapter, the two texts that were last read side by side and found to say the same.

docs/_data/ledger.tsv has a line for each, sorted: `tensors/view-reshape#strides <Korean hash> <English hash>`.
"""
import hashlib

from book import LANGUAGES


def sections(page, text=lambda block: " ".join(block.text.split())):
    """The text of each section by the id of its heading; a section ends at the next heading of level 1 or 2."""
    result, current = {}, next(block.key[1] for block in page if block.kind == "heading")
    for block in page:
        if block.kind == "heading" and block.key[0] <= 2:
            current = block.key[1]
        result.setdefault(current, []).append(text(block))
    return {name: "\n".join(filter(None, lines)) for name, lines in result.items()}


def entries(book):
    """What the ledger would say of the book as it is: {"tensors/view-reshape#strides": (Korean text, English text)}."""
    result = {}
    for path in book.pages["ko"].keys() & book.pages["en"].keys():
        korean, english = (sections(book.pages[language][path]) for language in LANGUAGES)
        result |= {f"{path[:-3]}#{name}": (korean[name], english[name]) for name in korean if name in english}
    return result


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def line(name, texts):
    return "\t".join([name, *map(digest, texts)])


def file(book):
    return book.root / "docs" / "_data" / "ledger.tsv"


def recorded(book):
    return file(book).read_text("utf-8").splitlines()


def unconfirmed(book):
    """A fault for each section whose texts are not those that were confirmed."""
    now, lines = entries(book), recorded(book)
    known = {}
    for number, text in enumerate(lines, start=1):
        name, *digests = text.split("\t")
        page = name.partition("#")[0]
        if name not in now:
            yield f"docs/_data/ledger.tsv:{number}: {name} is no section any more; pytest --confirm {page} removes the line"
        elif name in known:
            yield f"docs/_data/ledger.tsv:{number}: a second line for {name}; read both texts, then pytest --confirm {page}"
        known[name] = digests
    for name, texts in sorted(now.items()):
        page, _, section = name.partition("#")
        old = known.get(name)
        if old != [digest(text) for text in texts]:
            changed = [x for x, text, before in zip(LANGUAGES, texts, old or ["", ""]) if digest(text) != before]
            where = " and ".join(f"docs/{language}/{page}.md" for language in changed)
            number = next(b.line for b in book.pages[changed[0]][page + ".md"] if b.kind == "heading" and b.key[1] == section)
            what = "is new" if old is None else f"changed in {where}"
            yield f"docs/{changed[0]}/{page}.md:{number}: section #{section} {what}; read both languages, then pytest --confirm {page}"
    if lines != sorted(lines):
        yield "docs/_data/ledger.tsv:1: is not sorted; pytest --confirm all sorts it"


def confirm(book, wanted):
    """Write the lines of the page (or part of a path) `wanted`, or of all pages; yield the texts that are confirmed."""
    now = entries(book)
    lines = {text.split("\t")[0]: text for text in recorded(book)}
    for name, texts in sorted(now.items()):
        if (wanted == "all" or name.startswith(wanted)) and lines.get(name) != line(name, texts):
            lines[name] = line(name, texts)
            yield f"\n=== {name}\n{texts[0]}\n---\n{texts[1]}\n"
    kept = [text for name, text in lines.items() if name in now or wanted != "all" and not name.startswith(wanted)]
    file(book).write_text("".join(f"{text}\n" for text in sorted(kept)), "utf-8")
