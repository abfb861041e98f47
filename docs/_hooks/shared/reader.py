"""Reads a chapter line by line: the one Markdown dialect of this book as a list of blocks."""
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache

import yaml

from shared.embedding import EMBED

HEADING = re.compile(r"(#+) (.*?)(?: \{ #([\w-]+) \})?")
ITEM = re.compile(r"(-|\d+\.) +(.*)")
ADMONITION = re.compile(r'((?:!!!|\?\?\?\+?|===)(?: \w+)?)(?: "(.*)")?')
FENCE = re.compile(r"(`{3,}|~{3,})\s*(.*)")
CODE = re.compile(r"(?<!\\)(`+)(.+?)(?<!`)\1(?!`)")  # code and formulas as Python-Markdown and arithmatex see them
FORMULA = re.compile(r"(?<!\\)\$(?!\s)((?:\\.|[^\\$])+?)(?<!\s)\$")
LINK = re.compile(r"\]\(([^)\s]+)")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
MISCONCEPTION = re.compile("(?:흔한 오해|Misconception): “.*”")


@dataclass(frozen=True)
class Block:
    """A heading, item, table row, admonition, embed, fence, formula or paragraph that starts at `line` of `file`.

    `key` is what must be the same in both languages to the letter, `text` the prose, `source` the lines as written.
    """

    file: str
    line: int
    depth: int
    kind: str
    key: tuple = ()
    text: str = ""
    source: str = ""

    @property
    def place(self):
        return f"{self.file}:{self.line}"

    @property
    def shape(self):
        return self.depth, self.kind, self.key

    @cached_property
    def code(self):
        return Counter(code for _, code in CODE.findall(self.text))

    @cached_property
    def formulas(self):
        return Counter(FORMULA.findall(CODE.sub("", self.text)))

    @cached_property
    def links(self):
        return Counter(LINK.findall(CODE.sub("", self.text)))

    @cached_property
    def prose(self):
        """The text without code, formulas and link targets."""
        return LINK.sub("]", FORMULA.sub(" ", CODE.sub(" ", self.text)))

    @cached_property
    def numbers(self):
        """Numbers of two or more digits or with a decimal point, thousands commas removed."""
        found = (n.replace(",", "") for n in NUMBER.findall(self.prose))
        return Counter(n for n in found if len(n) > 1)


def shown(blocks, snippets):
    """The text of all programs and outputs that a page embeds."""
    embeds = [snippets / block.key[0] for block in blocks if block.kind == "embed" and block.key]
    files = {file for embed in embeds for file in (embed, embed.with_suffix(".out")) if file.is_file()}
    return "\n".join(file.read_text("utf-8") for file in sorted(files))


def read(path, root):
    """The blocks of one page."""
    return blocks_of(path.read_text("utf-8"), path.relative_to(root).as_posix())


@lru_cache(1000)
def blocks_of(text, file):
    lines, blocks, n = text.splitlines(), [], 0

    def add(line, depth, kind, key=(), text=""):
        source = text if kind == "front matter" else "\n".join(lines[line:n])
        blocks.append(Block(file, line + 1, depth, kind, key, text, source))

    if lines[:1] == ["---"]:
        n = lines.index("---", 1) + 1
        meta = yaml.safe_load("\n".join(lines[1:n - 1]))
        add(0, 0, "front matter", tuple(sorted(meta.keys() - {"numbers"})), meta.get("description", ""))
    while n < len(lines):
        start, line = n, lines[n].strip()
        depth = (len(lines[n]) - len(lines[n].lstrip())) // 4
        n += 1
        if not line:
            continue
        if found := FENCE.fullmatch(line):
            while n < len(lines) and lines[n].strip() != found[1]:
                n += 1
            n += 1
            add(start, depth, "fence", (found[2], *lines[start + 1:n - 1]))
        elif line.startswith("$$"):
            while n < len(lines) and not lines[n - 1].rstrip().endswith("$$") or n == start + 1 and line == "$$":
                n += 1
            add(start, depth, "formula", tuple(x.strip() for x in lines[start:n]))
        elif found := HEADING.fullmatch(line):
            add(start, depth, "heading", (len(found[1]), found[3]), found[2])
        elif line.startswith("--8<--"):
            found = EMBED.fullmatch(line)
            add(start, depth, "embed", found and found.group(2, 4, 5), found and found[6] or "")
        elif line.startswith("|"):
            code = [code for _, code in CODE.findall(line)]
            rule = not line.strip("|-: ")
            add(start, depth, "table row", (CODE.sub("", line).count("|") - 1, rule, *sorted(code)), line)
        elif found := ADMONITION.fullmatch(line):
            add(start, depth, "admonition", (found[1],), found[2] or "")
        elif found := ITEM.fullmatch(line):
            add(start, depth, "item", (found[1][-1],), found[2])
        else:
            while n < len(lines) and lines[n].strip() and not ITEM.match(lines[n].strip()):
                line += " " + lines[n].strip()
                n += 1
            add(start, depth, "paragraph", (), line)
    return blocks
