"""The errors and warnings whose messages programs print, for the page that finds them: docs/_data/errors.tsv.

A line for each, sorted: `tensors/matmul/dtypes <type> <message>`. `pytest --record` writes the lines of the programs that it runs.
"""


def file(book):
    return book.root / "docs" / "_data" / "errors.tsv"


def lines(book):
    return file(book).read_text("utf-8").splitlines()


def write(book, noted):
    """Replace the lines of the programs in `noted`, {name: its lines without the name}; None says nothing of a program."""
    known = {program.name for program in book.programs}
    kept = {line for line in lines(book) if noted.get(line.partition("\t")[0]) is None}
    new = {f"{name}\t{line}" for name, found in noted.items() if name in known for line in found or ()}
    file(book).write_text("".join(f"{line}\n" for line in sorted(kept | new)), "utf-8")


def stale(book):
    """A fault for each line whose message is in no output of its program."""
    outputs = {program.name: program.result for program in book.programs if program.result.is_file()}
    for number, line in enumerate(lines(book), start=1):
        name, _, message = line.split("\t")
        if name not in outputs or message not in " ".join(outputs[name].read_text("utf-8").split()):
            yield f"docs/_data/errors.tsv:{number}: “{message}” is not what {name} prints: pytest --record -k {name}"
