"""What a program must be, whatever it does: where it lies, its name, its length, its comments; and what all raise together. Each check yields faults."""
import io
import re
import sys
import tokenize
from functools import cache
from importlib.metadata import packages_distributions

import accelerator
import errors
from program import LONGEST, TRAINED, WARNS

MOST_WORDS = 6
PLACES = re.compile(r"_figures\.py|_data/mnist/.+|[a-z0-9-]+/[a-z0-9-]+/[a-z0-9_]+\.(?:py|out|cuda\.out|svg)")
REMARK = re.compile(rf"# (?:--8<-- \[.*|[\w/-]+#[\w-]+)|{TRAINED}|{WARNS}")


@cache
def taken():
    """The names under which Python finds something else: a file with such a name would hide it from all beside it."""
    return sys.stdlib_module_names | packages_distributions().keys()


def places(book):
    """Every file below snippets is one that the book knows."""
    for path in sorted((book.root / "snippets").rglob("*")):
        name = path.relative_to(book.root / "snippets").as_posix()
        if path.is_dir() or "__pycache__" in path.parts:
            continue
        if not PLACES.fullmatch(name):
            yield f"{book.file(path)}:1: no rule knows it; programs and their results lie in snippets/part/chapter, named in a-z, 0-9, _ (folders: -)"


def names(book):
    """No program, no chapter and no part hides a module of Python or of an installed package."""
    for path in sorted({path for program in book.programs for path in (program.path, *program.path.parents[:2])}):
        if path.stem in taken():
            yield f"{book.file(path)}:1: hides the module “{path.stem}”, so readers' programs crash; take another name"


def lengths(book):
    """A program shows one idea. Figures, workshops and what trains may be longer."""
    for program in book.programs:
        lines = [line for line in program.source.splitlines() if line.strip() and "# --8<--" not in line]
        if len(lines) > LONGEST and not (program.is_figure or program.is_trained or program.is_workshop):
            yield f"{book.file(program.path)}:1: {len(lines)} lines that are not blank; at most {LONGEST}: show one idea"


def comments(book):
    """Comments name shapes and units, labels of figures are code or mathematics; the page explains, in two languages."""
    for program in book.programs:
        try:
            tokens = list(tokenize.generate_tokens(io.StringIO(program.source).readline))
        except (SyntaxError, tokenize.TokenError):
            continue  # running it says so
        for token in tokens:
            words = re.findall(r"\w+", token.string)
            prose = token.type == tokenize.COMMENT and len(words) > MOST_WORDS and not REMARK.fullmatch(token.string)
            if prose or (token.type == tokenize.COMMENT or program.is_figure) and re.search("[가-힣]", token.string):
                yield f"{book.file(program.path)}:{token.start[0]}: prose in “{token.string[:50]}”; let the page explain"


def recordings(book):
    """What was recorded on an accelerator belongs to the program as it is."""
    yield from accelerator.stale(book.root)


def messages(book):
    """Every message that many learners ask about, docs/_data/messages.tsv, stands in an output of a program."""
    outputs = [path.read_text("utf-8", "replace") for path in sorted((book.root / "snippets").glob("*/*/*.out"))]
    data = book.root / "docs" / "_data" / "messages.tsv"
    for number, line in enumerate(data.read_text("utf-8").splitlines(), start=1):
        message = line.split("\t")[0]
        if not any(message in output for output in outputs):
            yield f"{book.file(data)}:{number}: “{message}” is in no output; record a program that raises it, or list the words that torch uses today"


CHECKS = [places, names, lengths, comments, recordings, errors.stale, messages]
