"""The book as data: its chapters, its programs, and what its pages show of them."""
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml
from mkdocs.utils.yaml import get_yaml_loader
from program import programs
from shared import terms
from shared.reader import read, shown

LANGUAGES = ("ko", "en")
CONFIGURATIONS = {"ko": "mkdocs.yml", "en": "mkdocs.en.yml"}


@dataclass(frozen=True)
class Book:
    """A book below `root`: docs/ko, docs/en and snippets."""

    root: Path

    @cached_property
    def programs(self):
        return programs(self.root / "snippets")

    @cached_property
    def pages(self):
        """Blocks of every page by language and by path inside the language: pages["ko"]["tensors/view-reshape.md"]."""
        return {
            language: {path.relative_to(docs).as_posix(): read(path, self.root) for path in sorted(docs.rglob("*.md"))}
            for language in LANGUAGES
            for docs in [self.root / "docs" / language]
        }

    def blocks(self, *languages):
        """All blocks of the pages in these languages, or in both."""
        return (block for language in languages or LANGUAGES for page in self.pages[language].values() for block in page)

    @cached_property
    def shown(self):
        """The text of all programs and outputs on a page, by path inside the language."""
        return {path: shown(page, self.root / "snippets") for path, page in self.pages["ko"].items()}

    @cached_property
    def allowed_numbers(self):
        """The numbers that a page's front matter vouches for, as text, by path inside the language."""
        heads = {path: (self.root / "docs" / "ko" / path).read_text("utf-8").split("---\n")[1] for path in self.pages["ko"]}
        return {path: [str(n) for n in yaml.safe_load(head).get("numbers", [])] for path, head in heads.items()}

    @cached_property
    def settings(self):
        """What each language's configuration says by itself."""
        return {language: yaml.load((self.root / name).read_text("utf-8"), get_yaml_loader()) for language, name in CONFIGURATIONS.items()}

    def navigation(self, language):
        """The pages of a language's navigation in order: (number of the item of the top level, titles above the page, path)."""
        def pages(item):
            for title, content in item.items() if isinstance(item, dict) else [(None, item)]:
                for below in content if isinstance(content, list) else ():
                    yield from (([title, *titles], path) for titles, path in pages(below))
                if not isinstance(content, list):
                    yield [title] if title else [], content

        return [(number, titles, path) for number, item in enumerate(self.settings[language]["nav"]) for titles, path in pages(item)]

    def place(self, language, words):
        """Where a language's configuration says `words`."""
        lines = (self.root / CONFIGURATIONS[language]).read_text("utf-8").splitlines()
        return f"{CONFIGURATIONS[language]}:{next((i for i, line in enumerate(lines, start=1) if words in line), 1)}"

    @cached_property
    def glossary(self):
        """The rows of docs/_data/glossary.tsv."""
        return terms.glossary(self.root / "docs" / "_data")

    @cached_property
    def reference(self):
        """Full names and their addresses, from docs/_data/reference.tsv."""
        return terms.references(self.root / "docs" / "_data")

    @cached_property
    def reviewed(self):
        """Code that people have read and found right where no rule can: docs/_data/reviewed.txt."""
        return set((self.root / "docs" / "_data" / "reviewed.txt").read_text("utf-8").splitlines())

    def file(self, path):
        return path.relative_to(self.root).as_posix()
