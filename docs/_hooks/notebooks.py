"""Every chapter is also a notebook beside its page: its text in Markdown cells, its programs in cells with their recorded outputs.

The first cell installs what is missing. An output behind a question is hidden, a solution is folded below a cell to fill in.
"""
import base64
import posixpath
import re
import sys
from dataclasses import replace
from itertools import takewhile
from pathlib import Path, PurePosixPath
from textwrap import dedent, indent

from nbformat import v4, write
from shared.embedding import MARK, section
from shared.reader import CODE, read
from shared.terms import WORDS, in_language, recordings

IMPORT = re.compile(r"^(?:import|from) (\w+)", re.M)
LINK_OR_CODE = re.compile(CODE.pattern + r"|\]\((?!https:)([^)#]*)(#[^)]*)?\)")
RESTARTS = re.compile(r'__name__ == "__main__"|(?<!\.)__file__')  # a program that starts its own file again
PYTHON = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}, "language_info": {"name": "python"}}
HIDDEN = {"collapsed": True, "jupyter": {"outputs_hidden": True}}
TIGHT = {"item": "\n", "table row": "\n", "quote": "\n>\n"}  # between two of a kind
START = """\
import importlib.util
import sys

packages = {packages}
missing = [name for name in packages if importlib.util.find_spec(name) is None]
if missing:
    %pip install -q {{' '.join(packages[name] for name in missing)}}
import torch

print("torch", torch.__version__)
if torch.__version__.partition("+")[0] != "{torch}":
    print("{other}")"""


class Notebook:
    """The notebook of the chapter `uri` of the pages `docs`; its programs lie in `snippets`, the book of its language at `site`.

    `torch` is the version with which the chapter was proven.
    """

    def __init__(self, uri, docs, snippets, site, torch):
        self.uri, self.docs, self.snippets, self.site, self.words = uri, docs, snippets, site, WORDS[docs.name]
        self.cells, self.text, self.modules, self.sections = [], [], {"torch"}, {}
        self.follow(read(docs / uri, docs)[1:])
        self.end_text()
        packages = {name: {"PIL": "pillow", "skimage": "scikit-image"}.get(name, name) for name in sorted(self.modules - sys.stdlib_module_names)}
        start = START.format(packages=packages, torch=torch, other=self.words["other_torch"].format(torch))
        self.cells.insert(0, v4.new_code_cell(start))
        for number, cell in enumerate(self.cells):
            cell.id = self.sections.get(number, str(number))
        self.node = v4.new_notebook(cells=self.cells, metadata=PYTHON)

    def follow(self, blocks, quoted=False):
        while blocks:
            block, *blocks = blocks
            if block.kind == "admonition":
                inside = list(takewhile(lambda other: other.depth > block.depth, blocks))
                blocks = blocks[len(inside):]
                if block.key[0].startswith("?"):
                    self.solution(block, inside)
                else:
                    self.add_text("quote", block.depth, f"> **{block.text}**")
                    self.follow([replace(other, depth=other.depth - 1) for other in inside], quoted=True)
            elif block.kind == "embed" and block.key[0].endswith(".py"):
                self.program(block)
            elif block.kind == "embed" and not block.key[0].endswith((".cuda.out", ".svg")):
                self.end_text()
                self.cells[-1].outputs = self.outputs(block.key[0])
            elif quoted:
                self.add_text("quote", block.depth, indent(self.markdown(block), "> ", lambda line: True))
            else:
                self.add_text(block.kind, block.depth, self.markdown(block))

    def add_text(self, kind, depth, text):
        """What was indented in a list that began in an earlier cell moves to the left."""
        self.base = min(self.base, depth) if self.text else depth
        self.text.append((kind, indent(text, "    " * (depth - self.base))))

    def end_text(self):
        text, last = "", None
        for kind, piece in self.text:
            between = TIGHT.get(kind, "\n\n") if kind == last else "\n\n"
            text, last = text + between + piece, kind
        if text:
            self.cells.append(v4.new_markdown_cell(text.strip("\n")))
        self.text = []

    def program(self, block):
        self.end_text()
        path, name, how = block.key
        code, shown = self.code(block)
        if RESTARTS.search(code):
            file = PurePosixPath(path).name
            self.cells.append(v4.new_code_cell(f"%%writefile {file}\n{shown}"))
            shown = f'!"{{sys.executable}}" {file}'
        outputs = self.outputs(path[:-3] + ".out", name)
        if "/workshop-" in path:
            self.sections[len(self.cells) + 1] = name  # the cell that installs comes before
        self.cells.append(v4.new_code_cell(shown, outputs=outputs, metadata=HIDDEN if how == "predict" else {}))

    def solution(self, block, inside):
        if any(other.kind == "embed" and not other.key[1] for other in inside):  # the cells of a workshop have a place for it
            self.end_text()
            self.cells.append(v4.new_code_cell(f"# {self.words['fill_in']}"))
        pieces = "\n\n".join(self.markdown(other) for other in inside)
        self.add_text("paragraph", 0, folded(block.text, pieces))

    def markdown(self, block):
        """A block as Markdown that every notebook shows."""
        if block.kind == "heading":
            return f"{'#' * block.key[0]} {block.text}"
        if block.kind != "embed":
            return LINK_OR_CODE.sub(self.link, dedent(block.source))
        path = block.key[0]
        if path.endswith(".svg"):
            return f"![{block.text}](data:image/svg+xml;base64,{base64.b64encode((self.snippets / path).read_bytes()).decode()})"
        if path.endswith(".py"):
            printed = "".join(f"\n\n```text\n{output.text}```" for output in self.outputs(path[:-3] + ".out", block.key[1]))
            return f"```python\n{self.code(block)[1]}\n```{printed}"
        device, torch = recordings(self.docs.parent / "_data")[path.removesuffix(".cuda.out")]
        return folded(self.words["recorded"].format(device, torch), f"```text\n{self.recorded(path)}```")

    def link(self, found):
        """The address of a page of the book, for a reader who is elsewhere."""
        ticks, _, page, anchor = found.groups("")
        if ticks:
            return found[0]
        page = posixpath.normpath(posixpath.join(posixpath.dirname(self.uri), page)) if page else self.uri
        return f"]({self.site}{page.removesuffix('.md').removesuffix('index').rstrip('/')}/{anchor})"

    def code(self, block):
        """All of a program, and what of it is to be shown."""
        path, name, _ = block.key
        code = in_language((self.snippets / path).read_text("utf-8"), self.docs)
        self.modules.update(IMPORT.findall(code))
        return code, (section(code, name) if name else MARK.sub("", code)).strip("\n")

    def recorded(self, path):
        return (self.snippets / path).read_text("utf-8")

    def outputs(self, path, name=None):
        """What the program printed, or one section of it, if that was recorded."""
        printed = section(self.recorded(path), name) if name else MARK.sub("", self.recorded(path))
        return [v4.new_output("stream", name="stdout", text=printed)] if printed else []


def folded(title, text):
    return f"<details><summary>{title}</summary>\n\n{text}\n\n</details>"


def name(page, config):
    """The notebook of a chapter that is proven, beside its page; None for other pages."""
    path = PurePosixPath(page.file.src_uri)
    return path.stem + ".ipynb" if str(path)[:-3] in config.extra["proven"] and path.stem != "index" else None


def on_page_context(context, page, config, nav):
    context["notebook"] = name(page, config)
    repository = config.extra["repository"]
    if repository.startswith("https://github.com/"):
        context["colab"] = repository.replace("https://github.com", "https://colab.research.google.com/github", 1) + "/blob/notebooks"


def on_post_build(config):
    docs = Path(config.docs_dir)
    for page in config.extra["nav"].pages:
        if file := name(page, config):
            torch = config.extra["proven"][page.file.src_uri[:-3]]["torch"]
            notebook = Notebook(page.file.src_uri, docs, docs.parents[1] / "snippets", config.site_url, torch)
            write(notebook.node, Path(config.site_dir, page.url, file))
