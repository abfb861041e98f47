"""The ledger: for each section of each chapter, what readers see of it in both languages when somebody last read it side by side.

docs/_data/ledger.tsv has a line for each, sorted: `tensors/view-reshape#strides <Korean hash> <English hash>`.
"""
import hashlib

from book import LANGUAGES
from shared.embedding import section


def sections(page, text):
    """What `text` makes of the blocks of each section, by the id of its heading; a section ends at the next heading of level 1 or 2."""
    result, current = {}, next(block.key[1] for block in page if block.kind == "heading")
    for block in page:
        if block.kind == "heading" and block.key[0] <= 2:
            current = block.key[1]
        result.setdefault(current, []).append(text(block))
    return {name: "\n".join(texts) for name, texts in result.items()}


def written(block):
    """The block as it is written, however its lines are broken."""
    return "    " * block.depth + " ".join(block.source.split())


def embedded(block, snippets):
    """The program, the output or the figure that an embed line shows."""
    if block.kind != "embed":
        return ""
    path, name, _ = block.key
    files = [snippets / path, (snippets / path).with_suffix(".out")] if path.endswith(".py") else [snippets / path]
    texts = [file.read_text("utf-8") for file in files if file.is_file()]
    if path.endswith(".svg"):
        return digest("".join(texts))
    return "".join(section(text, name) or "" if name else text for text in texts)


def entries(book):
    """What both languages show now, in the order of the pages: {"tensors/view-reshape#strides": (Korean, English)}."""
    snippets, result = book.root / "snippets", {}
    for path in sorted(book.pages["ko"].keys() & book.pages["en"].keys()):
        korean, english = (sections(book.pages[language][path], lambda block: f"{written(block)}\n{embedded(block, snippets)}".rstrip())
                           for language in LANGUAGES)
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
    """A fault for each section that does not show what was confirmed."""
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
    for name, texts in now.items():
        page, _, id = name.partition("#")
        old = known.get(name)
        if old != [digest(text) for text in texts]:
            changed = [x for x, text, before in zip(LANGUAGES, texts, old or ["", ""]) if digest(text) != before]
            where = " and ".join(f"docs/{language}/{page}.md" for language in changed)
            number = next(b.line for b in book.pages[changed[0]][page + ".md"] if b.kind == "heading" and b.key[1] == id)
            what = "is new" if old is None else f"changed in {where}, or what it embeds"
            yield f"docs/{changed[0]}/{page}.md:{number}: section #{id} {what}; read both languages, then pytest --confirm {page}"
    if lines != sorted(lines):
        yield "docs/_data/ledger.tsv:1: is not sorted; pytest --confirm all sorts it"


def confirm(book, wanted):
    """Show the changed sections of the pages `wanted` (or parts, or all) in both languages; write their lines once all were shown."""
    def is_wanted(name):
        return any(page == "all" or name.startswith((page + "#", page + "/")) for page in wanted)

    now, lines = entries(book), {text.split("\t")[0]: text for text in recorded(book)}
    for name, texts in now.items():
        if is_wanted(name) and lines.get(name) != line(name, texts):
            path, _, id = name.partition("#")
            yield f"\n=== {name}\n{texts[0]}\n---\n{sections(book.pages['en'][path + '.md'], written)[id]}\n"
            lines[name] = line(name, texts)
    kept = (text for name, text in lines.items() if name in now or not is_wanted(name))
    file(book).write_text("".join(f"{text}\n" for text in sorted(kept)), "utf-8")
