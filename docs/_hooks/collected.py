"""Lists that the book makes of itself: a line `<!-- chapters -->` becomes the chapters and what each promises."""
import posixpath
import re
from pathlib import Path

from mkdocs.exceptions import BuildError
from reader import MISCONCEPTION, read
from terms import glossary

LINE = re.compile(r"^<!-- (\w+) -->$", re.M)
LISTS = ("chapters", "misconceptions", "glossary")
COLUMNS = {"ko": "한국어 | 영어 | 다른 이름 | 처음 나오는 곳", "en": "English | Korean | also called | introduced in"}


class Chapters:
    """The chapters of one language in the order of the navigation, linked from the page at `here`."""

    def __init__(self, nav, docs, here):
        self.nav, self.docs, self.language, self.here = nav, docs, docs.name, posixpath.dirname(here)
        self.blocks = {page.file.src_uri: read(docs / page.file.src_uri, docs) for page in nav.pages}
        self.titles = {uri: next(b.text for b in blocks if b.kind == "heading") for uri, blocks in self.blocks.items()}

    def link(self, uri, anchor="", text=None):
        return f"[{text or self.titles[uri]}]({posixpath.relpath(uri, self.here or '.')}{anchor})"

    def chapters(self):
        for item in self.nav.items:
            if item.is_section:
                yield f"\n**{item.title}**\n"
                yield from (f"- {self.link(p.file.src_uri)}: {self.blocks[p.file.src_uri][0].text}" for p in item.children)

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

    def glossary(self):
        yield f"\n| {COLUMNS[self.language]} |\n|---|---|---|---|"
        first, second = ("ko", "en") if self.language == "ko" else ("en", "ko")
        for row in sorted(glossary(self.docs.parent / "_data"), key=lambda row: row[first].lower()):
            uri = row["introduced_in"] + ".md"
            yield f"| {row[first]} | {row[second]} | {row['also']} | {self.link(uri) if uri in self.titles else ''} |"


def on_nav(nav, config, files):
    config.extra["nav"] = nav


def on_page_markdown(markdown, page, config, files):
    def collected(found):
        chapters = Chapters(config.extra["nav"], Path(config.docs_dir), page.file.src_uri)
        if found[1] not in LISTS:
            raise BuildError(f"docs/{chapters.language}/{page.file.src_uri}: no list “{found[1]}”; there are {', '.join(LISTS)}")
        return "\n".join(getattr(chapters, found[1])())

    return LINE.sub(collected, markdown)
