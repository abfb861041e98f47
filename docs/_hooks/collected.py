"""Lists that the book makes of itself: a line `<!-- chapters -->` becomes the chapters and what each promises.

Each part opens with its index.md, whose description is what the part promises.
"""
import posixpath
import re
from collections import defaultdict
from functools import cache, cached_property
from pathlib import Path

from mkdocs.exceptions import BuildError
from shared.reader import MISCONCEPTION, read, shown
from shared.terms import glossary, last_word, references, short_name

LINE = re.compile(r"^<!-- (\w+) -->$", re.M)
LISTS = ("chapters", "part", "misconceptions", "errors", "glossary", "names")
VARIES = re.compile(r"-?\d[\d.e+-]*|\[[^\]]*\]|(?<!\w)'[^']*'|\"[^\"]*\"")  # numbers, shapes and names in a message
relative = cache(posixpath.relpath)


class Chapters:
    """The chapters of one language in the order of the navigation, linked from the folder `here`."""

    def __init__(self, nav, docs):
        self.nav, self.docs, self.language, self.here = nav, docs, docs.name, ""

    @cached_property
    def blocks(self):
        return {page.file.src_uri: read(self.docs / page.file.src_uri, self.docs) for page in self.nav.pages}

    @cached_property
    def titles(self):
        return {uri: next(b.text for b in blocks if b.kind == "heading") for uri, blocks in self.blocks.items()}

    @cached_property
    def numbers(self):
        """The chapters of each part are numbered after it; its opening page has the number of the part."""
        parts = (item.children for item in self.nav.items if item.is_section)
        return {page.file.src_uri: f"{part}.{chapter}" if chapter else str(part) for part, pages in enumerate(parts, start=1) for chapter, page in enumerate(pages)}

    def numbered(self, uri):
        return self.link(uri, text=f"{self.numbers[uri]} {self.titles[uri]}")

    def link(self, uri, anchor="", text=None):
        return f"[{text or self.titles[uri]}]({relative(uri, self.here or '.')}{anchor})"

    def chapters(self):
        for item in self.nav.items:
            if item.is_section:
                opening, *chapters = (page.file.src_uri for page in item.children)
                part = posixpath.dirname(opening)
                yield f"\n### {self.numbered(opening)} {{ #{part} }}\n\n{self.blocks[opening][0].text}\n"
                yield from map(self.promise, chapters)

    def part(self):
        """The chapters of the part whose opening page is being read."""
        yield from (self.promise(uri) for uri in self.blocks if posixpath.dirname(uri) == self.here and not uri.endswith("index.md"))

    def promise(self, uri):
        return f"- {self.numbered(uri)}  \n  {self.blocks[uri][0].text}"

    def misconceptions(self):
        for uri, blocks in self.blocks.items():
            found = [i for i, block in enumerate(blocks) if block.kind == "admonition" and MISCONCEPTION.fullmatch(block.text)]
            if found:
                yield f"\n## {self.titles[uri]} {{ #{uri[:-3].replace('/', '-')} }}\n"
            for i in found:
                section = next(b.key[1] for b in reversed(blocks[:i]) if b.kind == "heading")
                belief = blocks[i].text.partition(": ")[2]
                truth = re.match(r"\*\*(.+?)\*\*", blocks[i + 1].text)
                if not truth:
                    raise BuildError(f"docs/{self.language}/{blocks[i].place}: a misconception starts with the truth in bold; see CONTRIBUTING.md")
                yield f"- {self.link(uri, '#' + section, belief)}  \n  {truth[1]}"

    def errors(self):
        """Each error or warning that a program shows, below its chapter, with the sections that show it."""
        shown = defaultdict(list)  # of each program: page and section
        for uri, blocks in self.blocks.items():
            for block in blocks:
                if block.kind == "heading":
                    heading = block
                elif block.kind == "embed" and block.key[0].endswith(".py"):
                    shown[block.key[0][:-3]].append((uri, heading.key[1], heading.text))
        found = defaultdict(dict)  # of each page: its messages by what does not vary in them
        for line in (self.docs.parent / "_data" / "errors.tsv").read_text("utf-8").splitlines():
            program, kind, message = line.split("\t")
            for uri, *section in shown[program]:
                key = kind, VARIES.sub("…", message)
                found[uri].setdefault(key, (message, {}))[1][tuple(section)] = None
        for uri in self.blocks:
            if uri in found:
                yield f"\n## {self.titles[uri]} {{ #{uri[:-3].replace('/', '-')} }}\n"
            for (kind, _), (message, sections) in found[uri].items():
                links = " · ".join(self.link(uri, "#" + anchor, text) for anchor, text in sections)
                yield f"- ```` {message} ````  \n  {kind} · {links}"

    def glossary(self):
        own, other = ("ko", "en") if self.language == "ko" else ("en", "ko")
        for row in sorted(glossary(self.docs.parent / "_data"), key=lambda row: row[own].lower()):
            uri = row["introduced_in"] + ".md"
            name = self.link(uri, text=row[own]) if uri in self.titles else row[own]
            names = ", ".join(filter(None, (row[other], row["also"])))
            yield f"- **{name}** {names}  \n  {row[own + '_means']}"

    def names(self):
        """Each name of the table of references under its last word, and the sections that mention it: first those whose heading does."""
        names, sections = defaultdict(list), defaultdict(dict)
        for name in references(self.docs.parent / "_data"):
            if name.startswith("torch"):
                names[name.rpartition(".")[2]].append(name)
        for uri in (page.file.src_uri for item in self.nav.items if item.is_section for page in item.children):
            programs = shown(self.blocks[uri], self.docs.parents[1] / "snippets")
            for block in self.blocks[uri][1:]:
                if block.kind == "heading" and block.key[0] < 3:
                    heading = block
                for word in (last_word(code, programs) for code in block.code):
                    rank = heading.key[1] == "exercises", heading.key[0] == 1, block is not heading
                    sections[word].setdefault((uri, heading.key[1], heading.text), rank)
        letter = None
        for word in sorted(names.keys() & sections.keys(), key=lambda word: (word.lower(), word)):
            if letter != word[0].lower():
                letter = word[0].lower()
                yield f"\n## {letter.upper()} {{ #{letter} }}\n"
            found = sorted(sections[word], key=sections[word].get)
            taught = [x for x in found if sections[word][x] < (False, True)] or found
            lines = [", ".join(f"`{short_name(name)}`" for name in names[word])]
            for chapter in dict.fromkeys(uri for uri, *_ in taught):
                links = (self.link(uri, "#" + section, text) for uri, section, text in taught if uri == chapter)
                lines.append(f"{self.link(chapter, text=self.titles[chapter].partition(':')[0])}: {' · '.join(links)}")
            yield "- " + "  \n  ".join(lines)


def on_nav(nav, config, files):
    chapters = config.extra["chapters"] = Chapters(nav, Path(config.docs_dir))
    for page in nav.pages:
        page.number = chapters.numbers.get(page.file.src_uri)


def on_page_markdown(markdown, page, config, files):
    chapters = config.extra["chapters"]
    chapters.here = posixpath.dirname(page.file.src_uri)

    def collected(found):
        if found[1] not in LISTS:
            raise BuildError(f"docs/{chapters.language}/{page.file.src_uri}: no list “{found[1]}”; there are {', '.join(LISTS)}")
        return "\n".join(getattr(chapters, found[1])())

    return LINE.sub(collected, markdown)
