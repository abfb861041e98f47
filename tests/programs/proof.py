"""When and under which torch the outputs of each page were last proven: docs/_data/proven.tsv.

It has a line for each page with programs, sorted: `tensors/strides <torch> <date> <hash of the programs and their outputs>`.
"""
import hashlib
from datetime import UTC, datetime

import torch

VERSION = torch.__version__.partition("+")[0]


def programs(book):
    """The programs on each page with any, by path inside the language without .md."""
    known = {program.path: program for program in book.programs}
    shown = {path[:-3]: [book.root / "snippets" / block.key[0] for block in page if block.kind == "embed" and block.key]
             for path, page in book.pages["ko"].items()}
    return {name: sorted({known[file.with_name(file.name.partition(".")[0] + ".py")] for file in files}, key=lambda p: p.name) for name, files in shown.items() if files}


def digest(programs):
    results = [p.result.read_text("utf-8") if p.result.is_file() else "" for p in programs]
    return hashlib.sha256("".join(p.source + result for p, result in zip(programs, results)).encode()).hexdigest()[:10]


def file(book):
    return book.root / "docs" / "_data" / "proven.tsv"


def recorded(book):
    return {line.split("\t")[0]: line for line in file(book).read_text("utf-8").splitlines()}


def unproven(book):
    """A fault for each page whose programs and outputs are not those that were last proven under this torch."""
    lines, pages = recorded(book), programs(book)
    for name in sorted(lines.keys() - pages.keys()):
        yield f"docs/_data/proven.tsv:1: {name} is no page with programs; remove its line"
    for name, found in pages.items():
        _, version, _, known = lines.get(name, "\t\t\t").split("\t")
        if (version, known) != (VERSION, digest(found)):
            folders = " or ".join(sorted({program.name.rpartition("/")[0] for program in found}))
            yield f'docs/ko/{name}.md:1: not all outputs were proven together as they are under torch {VERSION}: pytest --record -k "{folders}"'


def stamp(book, names):
    """Write today's line for each page all of whose programs are in `names`, those that did what is recorded."""
    today = datetime.now(UTC).date().isoformat()
    lines = recorded(book) | {
        name: f"{name}\t{VERSION}\t{today}\t{digest(found)}"
        for name, found in programs(book).items() if {program.name for program in found} <= names}
    file(book).write_text("".join(f"{line}\n" for _, line in sorted(lines.items())), "utf-8")
