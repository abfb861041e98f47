import re

import nbformat
import notebooks
import pytest
from conftest import ROOT
from shared.embedding import EMBED, MARK, section
from shared.reader import CODE
from shared.terms import WORDS, in_language

SNIPPETS = ROOT / "snippets"
CHAPTERS = [path for language in ("ko", "en") for path in sorted((ROOT / "docs" / language).glob("*/*.md")) if path.stem != "index"]


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: f"{path.parts[-3]}/{path.parts[-2]}/{path.stem}")
def test_a_notebook_is_valid_and_has_exactly_the_programs_and_outputs_of_its_chapter(path):
    docs = path.parents[1]
    node = notebooks.Notebook(path.relative_to(docs).as_posix(), docs, SNIPPETS, "https://book.example/", "2.14.1").node
    nbformat.validate(node)
    first, *cells = node.cells
    assert "torch.__version__" in first.source
    code = [re.sub("^%%writefile .*\n", "", cell.source) for cell in cells if cell.cell_type == "code"]
    text = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    folded = re.findall(r"^```python\n(.*?)\n```$", text, re.S | re.M)
    to_fill_in = "# " + WORDS[docs.name]["fill_in"]
    shown = [x for x in code + folded if not x.startswith("!") and x != to_fill_in]
    programs, outputs = [], []
    for line in path.read_text("utf-8").splitlines():
        if embed := EMBED.fullmatch(line):
            _, file, kind, name, *_ = embed.groups()
            source = in_language((SNIPPETS / file).read_text("utf-8"), docs)
            if kind == "py":
                programs.append((section(source, name) if name else MARK.sub("", source)).strip("\n"))
            if kind != "svg":
                printed = (SNIPPETS / file).with_suffix(".out").read_text("utf-8")
                outputs += filter(None, [section(printed, name) if name else MARK.sub("", printed)])
    assert sorted(shown) == sorted(programs)
    printed = [output.text for cell in cells if cell.cell_type == "code" for output in cell.outputs]
    assert sorted(printed + [x + "\n" for x in re.findall(r"^```text\n(.*?)\n```$", text, re.S | re.M)]) == sorted(outputs)
    assert not re.findall(r"\]\((?!https:|data:image/svg)|^ *(?:--8<--|!!!|\?\?\?)|\{ #", CODE.sub("", re.sub(r"^```.*?^```$", "", text, flags=re.S | re.M)), re.M)
