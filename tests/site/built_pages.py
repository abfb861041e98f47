"""What must hold of the built pages, whatever they were written in. `faults` yields a line for each fault."""
import re
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

BLOCKS = {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "summary", "figcaption", "title", "dt", "dd"}
UNREAD = {"code", "pre", "script", "style", "math", "svg"}
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
SLIPS = {
    r"\*\*|__(?=\w)|`|\]\(|\{ ?#|--8<--|!!! |\?\?\? |<!-- ": "Markdown that was not rendered",
    r"[가-힣][.?!][가-힣A-Za-z]": "no space after the end of a sentence",
    r'"': "a straight quotation mark",
    r"\$[^ $]": "a formula that was not rendered",
}


class Page(HTMLParser):
    """Ids, links, images, headings and the text of each block of one page."""

    def __init__(self, html):
        super().__init__()
        self.ids, self.links, self.images, self.language, self.h1 = Counter(), [], [], None, 0
        self.texts, self.open, self.unread = [], [], 0
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if "id" in attrs:
            self.ids[attrs["id"]] += 1
        if tag == "html":
            self.language = attrs.get("lang")
        self.h1 += tag == "h1"
        for name in ("href", "src"):
            if attrs.get(name):
                self.links.append(attrs[name])
        if tag == "img" and not attrs.get("alt"):
            self.images.append(attrs.get("src"))
        if tag in UNREAD:
            self.unread += 1
        if tag in BLOCKS:
            self.texts.append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in UNREAD:
            self.unread -= 1
        while self.open and self.open.pop() != tag:
            pass
        if tag in UNREAD and BLOCKS & set(self.open):
            self.texts[-1] += "x"

    def handle_data(self, data):
        if not self.unread and self.texts and BLOCKS & set(self.open):
            self.texts[-1] += data


def faults(site, base):
    """Faults of the pages below the folder `site`, which is served at the path `base`."""
    pages = cache(lambda path: Page(path.read_text("utf-8")))
    for path in sorted(site.rglob("*.html")):
        page, place = pages(path), path.relative_to(site).as_posix()
        language = "en" if place.startswith("en/") else "ko"
        if page.language != language:
            yield f"{place}: is in {page.language}, not in {language}"
        if page.h1 != 1:
            yield f"{place}: has {page.h1} h1 headings; write one # heading"
        yield from (f"{place}: the id “{name}” occurs {count} times" for name, count in page.ids.items() if count > 1)
        yield from (f"{place}: the image {src} has no alternative text" for src in page.images)
        for text in page.texts:
            for slip, meaning in SLIPS.items():
                found = re.search(slip, text)
                if found:
                    around = text[max(0, found.start() - 20):found.end() + 20].strip()
                    yield f"{place}: {meaning}: “{around}”"
        for link in page.links:
            if urlsplit(link).scheme or link.startswith("//"):
                continue
            target, anchor = unquote(urlsplit(link).path), unquote(urlsplit(link).fragment)
            here = PurePosixPath(base + place).parent
            file = site / resolve(here / target if target else PurePosixPath(base + place)).removeprefix(base)
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file():
                yield f"{place}: the link {link} leads nowhere"
            elif anchor and file.suffix == ".html" and not anchor.startswith("__") and anchor not in pages(file).ids:
                yield f"{place}: the link {link} leads to no heading"


def resolve(path):
    """The path without its `..` parts."""
    parts = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts).replace("//", "/")
