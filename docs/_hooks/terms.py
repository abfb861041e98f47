"""Names link to their reference page and terms show their counterpart in the other language, once a section each."""
import re
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension
from markdown.treeprocessors import Treeprocessor
from shared.terms import full_name, glossary, references

PARTICLES = ("은 는 이 가 을 를 의 에 로 으로 와 과 도 만 나 이나 란 이란 라 이라 라고 이라고 라는 이라는 인 이며 며 이고 이면 이자 이다 입니다 이므로 이지만 "
             "부터 까지 마다 보다 처럼 뿐 끼리 들 에서 에는 에도 에서는 에서도 으로는 로는 로도 와는 과는 이어도").split()
SKIPPED = {"a", "pre", "h1", "h2", "h3", "h4", "summary", "figcaption"}


def pattern(rows, language):
    """Matches the terms of one language, longest first, with their endings but not where their counterpart follows."""
    terms = sorted((re.escape(row[language]) for row in rows), key=len, reverse=True)
    if language == "ko":
        return re.compile(rf"(?<![가-힣A-Za-z])({'|'.join(terms)})(?=(?:{'|'.join(PARTICLES)})?(?![가-힣(]))")
    return re.compile(rf"\b(?!(?-i:Windows)\b)({'|'.join(terms)})(?=e?s?\b)", re.I)


class TermsProcessor(Treeprocessor):
    def __init__(self, md, data, language):
        super().__init__(md)
        other = "en" if language == "ko" else "ko"
        self.addresses, rows = references(data), glossary(data)
        self.counterparts = {row[language].lower(): row[other] for row in rows}
        self.terms = pattern(rows, language)

    def run(self, root):
        self.seen = set()
        self.walk(root)

    def walk(self, parent):
        children = list(parent)
        for child in children:
            parent.remove(child)
        parent.text = self.mark(parent.text, parent)
        for child in children:
            tail, child.tail = child.tail, None
            if child.tag in ("h1", "h2", "h3"):
                self.seen = set()
            elif child.tag == "code" and not child.get("class"):
                child = self.link(child)
            elif child.tag not in SKIPPED and child.get("class") not in ("arithmatex", "admonition-title"):
                self.walk(child)
            parent.append(child)
            child.tail = self.mark(tail, parent)

    def link(self, code):
        name = full_name(code.text or "")
        if name not in self.addresses or name in self.seen:
            return code
        self.seen.add(name)
        link = Element("a", {"class": "ref", "href": self.addresses[name]})
        link.append(code)
        return link

    def mark(self, text, parent):
        """Append to `parent` the terms of `text`, wrapped, and what follows each; return what precedes the first."""
        if type(text) is not str or parent.tag in ("th", "td"):  # a str subclass is text that Markdown must not touch
            return text
        start, head, term = 0, text, None
        for found in self.terms.finditer(text):
            word = found[1].lower()
            if word not in self.seen:
                self.seen.add(word)
                before, start = text[start:found.start()], found.end()
                if term is None:
                    head = before
                else:
                    term.tail = before
                term = SubElement(parent, "span", {"class": "term", "tabindex": "0", "data-term": self.counterparts[word]})
                term.text, term.tail = found[1], text[start:]
        return head


class TermsExtension(Extension):
    """`data` holds glossary.tsv and reference.tsv; `language` is ko or en."""

    def __init__(self, data, language):
        super().__init__()
        self.data, self.language = data, language

    def extendMarkdown(self, md):
        md.treeprocessors.register(TermsProcessor(md, self.data, self.language), "terms", 3)


def on_config(config):
    data = Path(config.config_file_path).parent / "docs" / "_data"
    config.markdown_extensions.append(TermsExtension(data, config.theme["language"]))
