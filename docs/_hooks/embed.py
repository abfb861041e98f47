"""One line of Markdown embeds a program with its output, its calls, a section, an output or a figure.

    --8<-- "tensors/view-reshape/strides.py"                    program, then its output
    --8<-- "tensors/view-reshape/strides.py" predict            its output folded
    --8<-- "start/cheat-sheet/make.py" calls                    a table of its calls and what each prints
    --8<-- "models/lenet/train.py:model"                        a section, code only
    --8<-- "models/lenet/train.out"                             an output alone
    --8<-- "models/lenet/train.cuda.out"                        what a named accelerator printed, folded
    --8<-- "tensors/view-reshape/figure_strides.svg" "alt"      a figure; caption: next paragraph
"""
import posixpath
import re
from pathlib import Path

from markdown import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import File
from shared.dark import dark, dark_name
from shared.embedding import CALL, EMBED, MARK, section
from shared.terms import WORDS, recordings
from shared.versions import differences

FENCE = re.compile(r"\s*(`{3,}|~{3,})")
CELL = re.compile(r'<span class="filename">(\[\d+\])</span>')
TITLE = re.compile(r'<span class="filename">(snippets/)([\w/-]+/)([\w-]+\.py)</span>')
CONSOLE = re.compile('(<div class="language-console highlight)">')
MODES = {"# output: trained, within 5%": "trained", "# output: besides a warning": "warns"}  # first lines of programs


class EmbedError(BuildError):
    """An embed line that cannot be followed; names page, line and what is wrong."""


class EmbedPreprocessor(Preprocessor):
    def __init__(self, md, extension):
        super().__init__(md)
        self.snippets, self.docs, self.page = extension.snippets, extension.docs, extension.page
        self.words, self.differences = WORDS[self.docs.name], differences(self.docs.parent / "_data")

    def run(self, lines):
        result, fence = [], None
        while lines:
            line, lines = lines[0], lines[1:]
            mark = FENCE.match(line)
            if mark and (fence is None or line.strip().startswith(fence) and not line.strip(" `~")):
                fence = mark[1] if fence is None else None
            if fence or not line.lstrip().startswith("--8<--"):
                result.append(line)
                continue
            embed = EMBED.fullmatch(line) or self.fail(line, "is not an embed line; see CONTRIBUTING.md")
            indent = embed[1]
            code = self.read(line, embed[2])
            if embed[3] == "svg":
                block, following = self.figure(line, embed, code), 0
                while following < len(lines) and not lines[following].strip():
                    following += 1
                while following < len(lines) and lines[following].strip():
                    following += 1
                block += ["", "/// caption", *(x.removeprefix(indent) for x in lines[:following]), "///", *self.elsewhere(embed[2])]
                lines = lines[following:]
            else:
                block = self.program(line, embed, code)
            result += ["", *((indent + x).rstrip() for x in block), ""]
        return result

    def program(self, line, embed, code):
        _, path, kind, name, how, alt = embed.groups()
        if alt:
            self.fail(line, "only figures take an alternative text")
        if path.endswith(".cuda.out"):
            return self.recorded(line, path, code)
        if kind == "out":
            return self.output(path, code)
        if Path(path).name.startswith("figure_"):
            self.fail(line, f"is a figure: embed {path[:-3]}.svg")
        if name:
            code = section(code, name) or self.fail(line, f"no section “{name}” in snippets/{path}")
        if how == "calls":
            return self.calls(line, path, code)
        shown = self.fence(".python .run", f"snippets/{path}", MARK.sub("", code)) + [""]
        out = path[:-3] + ".out"
        if name:
            printed = section(self.read(line, out), name)
            return shown + (self.fence(".text .out .no-copy", self.output_title(out), printed) if printed else [])
        output = self.output(out, self.read(line, out))
        if how == "predict":
            output = self.fold("predict", self.words["predict"], output)
        return shown + output

    def output(self, path, text):
        return self.fence(".text .out .no-copy", self.output_title(path), MARK.sub("", text)) + self.elsewhere(path)

    def elsewhere(self, path):
        """What the program with this result does in other versions of torch."""
        block = []
        for when, (torch, other) in self.differences.get(path[:-4], {}).items():
            ticks = "`" * (1 + max(map(len, re.findall("`+", other)), default=0))
            block += ["", f"{self.words[when].format(torch)} {ticks} {other} {ticks}", "{ .differs }"]
        return block

    def recorded(self, line, path, output):
        """An output of an accelerator that docs/_data/accelerator.tsv names."""
        found = recordings(self.docs.parent / "_data").get(path.removesuffix(".cuda.out"))
        device_and_torch = found or self.fail(line, "has no line in docs/_data/accelerator.tsv")
        return self.fold("predict recorded", self.words["recorded"].format(*device_and_torch), self.fence(".text .out .no-copy", self.words["output"], output))

    def calls(self, line, path, code):
        """What comes before the calls, then a row for each `print(call)  # part/chapter#section`, linked, and its result."""
        results = re.split(r"\n(?! )", self.read(line, path[:-3] + ".out").rstrip("\n"))
        rows = CALL.findall(code)
        if len(rows) != len(results):
            self.fail(line, f"prints {len(results)} results for {len(rows)} lines print(call)  # part/chapter#section")
        table = ["", self.words["calls"], "|---|---|"]
        for (before, call, page, section), result in zip(rows, results):
            before = "".join(f"`{x}`{{ .line }}<br>" for x in before.splitlines())
            table.append(f"| {before}[`{call}`]({self.relative(page + '.md')}{section}) | `{' '.join(result.split())}`{{ .result }} |")
        return self.fence(".python .run", f"snippets/{path}", CALL.sub("", code)) + table + self.elsewhere(path[:-3] + ".out")

    def figure(self, line, embed, svg):
        path, alt = embed[2], embed[6] or self.fail(line, "a figure needs an alternative text in quotation marks")
        width, height = (round(float(x) * 4 / 3) for x in re.search(r'<svg[^>]* width="([\d.]+)pt" height="([\d.]+)pt"', svg).groups())
        size = f'width="{width}" height="{height}" loading="lazy"'
        if play := re.search(r"/figure_play_(\w+)", path):  # its script puts an element of the page in its place
            size = f".play-{play[1]} {size}"
        light, dark = self.relative(path), self.relative(dark_name(path))
        return [f"![{alt}]({light}){{ .light {size} }}![{alt}]({dark}){{ .dark {size} }}"]

    def relative(self, path):
        return posixpath.relpath(path, self.page.relative_to(self.docs).parent.as_posix())

    def fold(self, classes, title, block):
        return [f'??? {classes} "{title}"', *("    " + x for x in block)]

    def fence(self, classes, title, text):
        return [f'`````` {{ {classes} title="{title}" }}', *text.rstrip("\n").split("\n"), "``````"]

    def output_title(self, out):
        first = (self.snippets / (out[:-4] + ".py")).read_text("utf-8").partition("\n")[0]
        return self.words[MODES.get(first, "output")]

    def read(self, line, path):
        file = self.snippets / path
        if not file.is_file():
            mend = f"pytest --record -k {path.rsplit('.')[0]}" if file.with_suffix(".py").is_file() else "write it or mend the path"
            self.fail(line, f"no file snippets/{path} ({mend})")
        return file.read_text("utf-8")

    def fail(self, line, message):
        number = self.page.read_text("utf-8").splitlines().index(line) + 1
        page = self.page.relative_to(self.docs.parents[1]).as_posix()
        raise EmbedError(f"{page}:{number}: {line.strip()}\n  {message}")


class BarPostprocessor(Postprocessor):
    """Above each program: its path, links to its plain file and its source, a button that copies it; above cells and commands the button."""

    def __init__(self, md, extension):
        super().__init__(md)
        self.extension, self.words = extension, WORDS[extension.docs.name]
        self.button = f'<button type="button" class="copy" aria-live="polite" data-done="{self.words["copied"]}">{self.words["copy"]}</button>'

    def run(self, text):
        text = CONSOLE.sub(rf'\1 run"><div class="bar"><span>{self.words["console"]}</span>{self.button}</div>', TITLE.sub(self.bar, text))
        return CELL.sub(rf'<div class="bar"><span>\1</span>{self.button}</div>', text)

    def bar(self, title):
        root, folder, name = title.groups()
        address = self.extension.page.relative_to(self.extension.docs).with_suffix("").as_posix().removesuffix("index") or "."
        file = f'<a href="{posixpath.relpath(folder + name, address)}" download>{self.words["file"]}</a>'
        if repository := self.extension.repository:
            file += f'<a href="{repository}/blob/main/{root}{folder}{name}">{self.words["source"]}</a>'
        return f'<div class="bar"><span>{root}{folder}<wbr><b>{name}</b></span>{file}{self.button}</div>'


class EmbedExtension(Extension):
    """Programs come from `snippets`; `docs` is one language's pages, named ko or en; `page` is the one being read.

    `repository` is the address of the repository, whose main branch has the programs' sources.
    """

    def __init__(self, snippets, docs, repository=""):
        super().__init__()
        self.snippets, self.docs, self.repository, self.page = Path(snippets), Path(docs), repository, None

    def extendMarkdown(self, md):
        md.preprocessors.register(EmbedPreprocessor(md, self), "embed", 40)
        md.postprocessors.register(BarPostprocessor(md, self), "bar", 0)


def on_config(config):
    root = Path(config.config_file_path).parent
    config.markdown_extensions.append(EmbedExtension(root / "snippets", config.docs_dir, config.extra["repository"]))


def on_files(files, config):
    """Figures lie beside the chapter that shows them, and so do the programs as plain files."""
    snippets = config.markdown_extensions[-1].snippets
    figures = {*snippets.glob("*/*/figure_*.svg")}
    for file in {*snippets.glob("*/*/*.py"), *figures} - {*snippets.glob("*/*/figure_*.py")}:
        files.append(File.generated(config, file.relative_to(snippets).as_posix(), abs_src_path=str(file)))
    for file in figures:
        name = dark_name(file.relative_to(snippets).as_posix())
        files.append(File.generated(config, name, content=dark(file.read_text("utf-8"))))


def on_page_context(context, page, config, nav):
    """What readers press on the page: the template loads its script and its style."""
    context["plays"] = sorted(set(re.findall(r'class="light play-(\w+)"', page.content)))


def on_page_markdown(markdown, page, config, files):
    config.markdown_extensions[-1].page = Path(config.docs_dir, page.file.src_uri)
