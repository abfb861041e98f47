"""What must hold of the built pages, whatever they were written in. `faults` yields a line for each fault."""
import os
import posixpath
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from urllib.parse import unquote, urlsplit

from lxml import html

BLOCKS = {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "summary", "figcaption", "title", "dt", "dd"}
UNREAD = {"code", "pre", "script", "style", "math", "svg"}
LOADS = {"src", "srcset", "imagesrcset", "poster", "data", "action", "formaction", "ping", "background", "manifest", "xlink:href"}
FRAMES = {"iframe", "frame", "object", "embed", "portal", "base"}
META = {"charset", "name", "property", "content", "http-equiv"}
ADDRESSES = {"canonical", "alternate "}  # links that name a page without loading it, with the site's own address
POLICY = r"default-src 'none'; script-src 'self'((; [a-z]+-src 'self')|(; img-src 'self' data:)|(; [a-z]+-[a-z]+ 'none'))*"
COLAB = "https://colab.research.google.com/github/reader/book/blob/notebooks/"
SLIPS = {
    r"\*\*|(?<![a-z])__(?![a-z]+__)(?=\w)|`|\]\(|\{ ?#|--8<--|!!! |\?\?\? |<!-- ": "Markdown that was not rendered",
    r"[가-힣][.?!][가-힣A-Za-z]": "no space after the end of a sentence",
    r'"': "a straight quotation mark",
    r"\$[^ $]": "a formula that was not rendered",
}


def build(root, site, strict="--strict"):
    """Build the book below `root` into the folder `site`, as CI does: a warning fails. Return the status and all that was said."""
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", strict, "-d", site], cwd=root, capture_output=True, encoding="utf-8",
                          env=os.environ | {"REPOSITORY_URL": "https://github.com/reader/book"})
    return done.returncode, done.stdout + done.stderr


def unsafe(tag, attrs):
    """What a tag would run, or load from elsewhere."""
    if tag in FRAMES or tag == "style":
        yield f"<{tag}> has no place in a page"
    for name, value in attrs.items():
        address = re.sub(r"[\0- ]", "", value or "")  # as browsers read it
        scheme = re.search(r"(?:^|,)([a-z][\w+.-]*:|[/\\]{2})", address, re.I)
        if name.startswith("on"):
            yield f"{name}=\"{value}\" runs a script; write it into docs/_theme/assets/js"
        elif name == "style":
            yield f"style=\"{value}\" is refused by the page's policy; use a class of book.css"
        elif name == "href" and tag == "a" and scheme and scheme[1].lower() != "https:":
            yield f"the link {address} is neither https: nor relative"
        elif (name in LOADS or name == "href" and tag != "a" and attrs.get("rel") not in ADDRESSES) and scheme:
            yield f"<{tag} {name}=\"{value}\"> loads from another host; keep the file in the book"
        elif tag == "meta" and (name not in META or name == "http-equiv" and value != "Content-Security-Policy"):
            yield f"<meta> with {name}=\"{value}\""


class Page:
    """Ids, links, images, headings, scripts, what is unsafe, and the text of each block of one page."""

    def __init__(self, text):
        page = html.document_fromstring(text)
        found = page.xpath
        self.language, self.h1, self.ids = page.get("lang"), len(found("//h1")), Counter(found("//@id"))
        self.links = [link for link in found("//@href | //@src") if link]
        self.images = [image.get("src") for image in found("//img[not(@alt) or @alt = '']")]
        self.scripts = [(script.attrib, script.text or "") for script in found("//script")]
        self.policy = next(iter(found("//meta[@http-equiv][not(preceding::script)]/@content")), None)
        self.switch = next(iter(found("//a[contains(concat(' ', @class, ' '), ' language ')]/@href")), None)
        self.unsafe = [fault for element in page.iter("*") for fault in unsafe(element.tag, element.attrib)]
        self.texts = [*found("//meta[@name = 'description']/@content"), *map(prose, page.iter(*BLOCKS))]


def prose(block):
    """The text of a block but not of blocks in it; what is no text for readers is an x."""
    parts = [block.text or ""]
    for inner in block:
        if inner.tag not in BLOCKS:
            parts.append("x" if inner.tag in UNREAD else prose(inner) if isinstance(inner.tag, str) else "")
        parts.append(inner.tail or "")
    return "".join(parts)


def foreign_scripts(page):
    """Scripts of a page that are no files of the theme; data is none."""
    for attrs, text in page.scripts:
        foreign = "src" in attrs and not re.match(r"[./]*(en/)?assets/", attrs["src"])
        if foreign or text and attrs.get("type") != "application/json":
            yield f"the script {attrs.get('src') or text[:40]} is not of the template"


def faults(site, base):
    """Faults of the pages below the folder `site`, which is served at the path `base`."""
    pages = cache(lambda path: Page(path.read_text("utf-8")))
    policy = pages(site / "404.html").policy
    for path in sorted(site.rglob("*.html")):
        page, place = pages(path), path.relative_to(site).as_posix()
        language = "en" if place.startswith("en/") else "ko"
        if page.language != language:
            yield f"{place}: is in {page.language}, not in {language}"
        if page.h1 != 1:
            yield f"{place}: has {page.h1} h1 headings; write one # heading"
        yield from (f"{place}: the id “{name}” occurs {count} times" for name, count in page.ids.items() if count > 1)
        yield from (f"{place}: the image {src} has no alternative text" for src in page.images)
        yield from (f"{place}: {fault}" for fault in page.unsafe)
        if page.policy != policy or not re.fullmatch(POLICY, policy or ""):
            yield f"{place}: its Content-Security-Policy is {page.policy}"
        else:
            yield from (f"{place}: {fault}" for fault in foreign_scripts(page))
        for text in page.texts:
            for slip, meaning in SLIPS.items():
                found = re.search(slip, text)
                if found:
                    around = text[max(0, found.start() - 20):found.end() + 20].strip()
                    yield f"{place}: {meaning}: “{around}”"
        for link in page.links:
            if link.startswith(COLAB) and not (site / link.removeprefix(COLAB)).is_file():
                yield f"{place}: the link {link} opens no notebook of the site"
            if urlsplit(link).scheme or link.startswith("//"):
                continue
            target, anchor = unquote(urlsplit(link).path), unquote(urlsplit(link).fragment)
            address = posixpath.join(base, posixpath.dirname(place), target) if target else base + place
            file = site / posixpath.relpath(address, base)
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file():
                yield f"{place}: the link {link} leads nowhere"
            elif link == page.switch and pages(file).language == language:
                yield f"{place}: the language switch leads to {link}, in the same language"
            elif anchor and file.suffix == ".html" and not anchor.startswith("__") and anchor not in pages(file).ids:
                yield f"{place}: the link {link} leads to no heading"
