"""The gate before all other checks: every file of the book can be read. Otherwise nothing else is tried."""
import re
import unicodedata
from datetime import UTC, datetime

import yaml
from book import LANGUAGES
from mkdocs.utils.yaml import get_yaml_loader
from program import UNSEEN
from shared.reader import read

COLUMNS = {
    "accelerator.tsv": "program device torch date hash",
    "checks.tsv": "en ko",
    "glossary.tsv": "ko en reading also forbidden introduced_in ko_means en_means",
    "ledger.tsv": "section ko en",
    "errors.tsv": "program type message",
    "measured.tsv": "chapter versions date hash",
    "messages.tsv": "message source",
    "proven.tsv": "page torch date hash",
    "reference.tsv": "name address",
    "reviewed.txt": "code",
    "versions.tsv": "program torch difference",
}
SORTED = {"accelerator.tsv", "measured.tsv", "messages.tsv", "proven.tsv", "reference.tsv", "reviewed.txt", "versions.tsv"}
DAY = re.compile(r"\d{4}-\d\d-\d\d")
EMBEDDED = re.compile(r"[\w-]+/[\w-]+/[\w-]+(?:\.cuda)?\.\w+")


def faults(root):
    """A fault for each file that cannot be read as this book writes it: file, line, what is wrong."""
    data = [root / "docs" / "_data" / name for name in COLUMNS]
    pages = [page for language in LANGUAGES for page in sorted((root / "docs" / language).rglob("*.md"))]
    configurations = [root / "mkdocs.yml", root / "mkdocs.en.yml"]
    programs = sorted((root / "snippets").glob("*/*/*.py"))
    for path in [*data, *pages, *configurations, *programs]:
        place = path.relative_to(root).as_posix()
        found = list(characters(path)) if path.is_file() else ["1: is missing; restore it"]
        if not found:
            found = CONTENTS.get(path.suffix, lambda *_: ())(path, root)
        yield from (f"{place}:{fault}" for fault in found)


def characters(path):
    """Every byte is UTF-8, every letter composed, every character seen, every line ended by a line feed alone."""
    for number, line in enumerate(path.read_bytes().split(b"\n"), start=1):
        try:
            text = line.decode()
        except UnicodeDecodeError as error:
            yield f"{number}: byte {error.object[error.start]:#x} is not UTF-8; save the file as UTF-8"
            continue
        if "\r" in text:
            yield f"{number}: a carriage return; save the file with line feeds alone (LF)"
        elif hidden := UNSEEN.search(text) or path.suffix != ".tsv" and re.search("\t", text):
            yield f"{number}: the character {hidden[0]!a}, which nobody sees; type a space, or nothing"
        if not unicodedata.is_normalized("NFC", text):
            yield f"{number}: decomposed letters (NFD) in “{text[:50]}”; type them anew, or save them composed (NFC)"


def mapping(text, first, loader=yaml.SafeLoader):
    """What the YAML `text`, which starts at line `first`, says, and the fault that keeps it from being read."""
    try:
        found = yaml.load(text, loader)
    except yaml.MarkedYAMLError as error:
        return {}, [f"{error.problem_mark.line + first}: {error.problem}; mend the YAML"]
    return (found, []) if isinstance(found, dict) else ({}, [f"{first}: is no list of “name: value”"])


def configuration(path, root):
    return mapping(path.read_text("utf-8"), 1, get_yaml_loader())[1]


def page(path, root):
    lines = path.read_text("utf-8").splitlines()
    if lines[:1] != ["---"] or "---" not in lines[1:]:
        yield "1: has no front matter; begin with the three lines ---, description: …, ---"
        return
    end = lines.index("---", 1)
    meta, found = mapping("\n".join(lines[1:end]), 2)
    if not found and not isinstance(meta.get("description"), str):
        found = ["1: has no description in its front matter; say in one sentence what the page promises"]
    if found:
        yield from found
        return
    for name in meta.keys() - {"description", "numbers", "search"}:
        yield f"1: {name} in the front matter; only description, numbers and search may stand there"
    numbers = meta.get("numbers", [])
    if not isinstance(numbers, list) or not all(isinstance(n, int | float) for n in numbers):
        yield f"1: numbers: {numbers} is no list of numbers; write numbers: [3000]"
    _, *blocks = read(path, root)
    if not blocks or blocks[0].kind != "heading" or blocks[0].key[0] != 1:
        yield f"{end + 2}: has no title; begin the text with # Title {{ #short-name }}"
    for block in blocks:
        if block.kind == "embed" and not (block.key and EMBEDDED.fullmatch(block.key[0])):
            yield f"{block.line}: {block.source.strip()}: is not an embed line; compare it with those in CONTRIBUTING.md"
        if block.kind == "fence" and not re.fullmatch(r"\s*(`{3,}|~{3,}).*\n\s*\1\s*", block.source, re.S):
            yield f"{block.line}: this fence is never closed"


def table(path, root):
    columns, known, last = COLUMNS[path.name].split(), set(), ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        cells = line.split("\t")
        if path.name == "glossary.tsv" and number == 1 and cells != columns:
            yield f"1: the columns are {', '.join(cells)}; write {', '.join(columns)}, separated by tabs"
        if not line.strip():
            yield f"{number}: a blank line; remove it"
        elif len(cells) != len(columns):
            yield f"{number}: {len(cells)} columns; write {len(columns)}, separated by tabs: {', '.join(columns)}"
        elif cells[0] in known and path.name not in ("errors.tsv", "ledger.tsv", "versions.tsv"):
            yield f"{number}: a second line for {cells[0]}; keep one"
        elif path.name in SORTED and cells[0] < last:
            yield f"{number}: is not sorted; move {cells[0]} before {last}"
        elif path.name == "proven.tsv" and not (DAY.fullmatch(cells[2]) and cells[2] <= str(datetime.now(UTC).date())):
            yield f"{number}: {cells[2]} is no day until today; pytest --record -k {cells[0]}"
        known.add(cells[0])
        last = cells[0]


CONTENTS = {".md": page, ".yml": configuration, ".tsv": table, ".txt": table}
