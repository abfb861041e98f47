"""A workshop, a page named workshop-…, is a notebook: each embedded section of its program is a cell. mkdocs-jupyter reads it.

Its own templates put 574 KB of style on a page and leave Korean headings without ids; those in notebook/ write the book's
Markdown, of which MkDocs makes a page like any other.
"""
import re
from html import unescape
from pathlib import Path, PurePosixPath

from mkdocs.structure.pages import Page
from mkdocs.utils.meta import get_data
from mkdocs_jupyter.config import settings
from nbformat import v4, write
from shared.embedding import section
from shared.terms import WORDS, in_language

CELL = re.compile(r'^--8<-- "([\w/-]+)\.py:([\w-]+)"$', re.M)
STYLE = re.compile(r"\s*<style>.*", re.S)  # which mkdocs-jupyter writes after the template


def is_workshop(file):
    return PurePosixPath(file.src_uri).match("*/workshop-*.md")


def notebook(text, docs, snippets):
    """The notebook of a page's Markdown: what stands between the embedded sections, and these with their outputs."""
    prose, *rest = CELL.split(text)
    cells = [v4.new_markdown_cell(prose)]
    for number, (program, name, prose) in enumerate(zip(rest[::3], rest[1::3], rest[2::3]), start=1):
        code = in_language(section((snippets / f"{program}.py").read_text("utf-8"), name), docs)
        printed = section((snippets / f"{program}.out").read_text("utf-8"), name)
        outputs = [v4.new_output("stream", name="stdout", text=printed.rstrip("\n"))] if printed else []
        cells += [v4.new_code_cell(code.strip("\n"), outputs=outputs, execution_count=number), v4.new_markdown_cell(prose)]
    for number, cell in enumerate(cells):
        cell.id = str(number)  # the same in every build
    return v4.new_notebook(cells=cells, metadata={"output": WORDS[docs.name]["output"]})


def source(file, config):
    """The Markdown of a page and its front matter."""
    return get_data(Path(config.docs_dir, file.src_uri).read_text("utf-8"))


def on_files(files, config):
    settings.templates_dir = str(Path(__file__).with_name("notebook"))
    root = Path(config.config_file_path).parent
    for file in filter(is_workshop, files):
        target = root / ".cache" / "workshops" / Path(config.docs_dir).name / PurePosixPath(file.src_uri).with_suffix(".ipynb")
        target.parent.mkdir(parents=True, exist_ok=True)
        write(notebook(source(file, config)[0], Path(config.docs_dir), root / "snippets"), target)
        file.abs_src_path = str(target)


def on_page_markdown(markdown, page, config, files):
    if not is_workshop(page.file):
        return
    page.meta = source(page.file, config)[1]
    rendered_by_jupyter = page.render

    def render(config, files):
        rendered_by_jupyter(config, files)
        page.markdown = unescape(STYLE.sub("", page.content))
        Page.render(page, config, files)

    page.render = render
