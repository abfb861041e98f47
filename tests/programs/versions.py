"""Run the programs under the torch of the Python that runs this, whatever its version: `PYTHONPATH=docs/_hooks python tests/programs/versions.py [part/chapter …]`.

It needs torch and what programs import. docs/_data/measured.tsv has a line for each chapter's folder of programs,
`tensors/strides <versions> <date> <hash of the programs and their results>`, and docs/_data/versions.tsv one for each program
that did not do what is recorded: `tensors/strides/offset <version> <first difference>`. Printed is what the newest
version did as recorded, by the tables as they were, and this one does not.
"""
import os
import re
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import zip_longest
from pathlib import Path

from program import Broken, Program, programs, result_of
from proof import VERSION, digest
from runners import ForkServers
from shared.versions import age, table

RAISED = re.compile(r"\b\w+(?:Error|Exception|Warning)(?:: .+|$)")
COLOUR = re.compile(r"\x1b\[[\d;]*m")


def excerpt(line, recorded=""):
    """The line, or as much of it as a page has room for: from a few words before it is no longer the recorded one."""
    line = COLOUR.sub("", line)
    start = line.rfind(" ", 0, max(0, len(os.path.commonprefix([line, recorded])) - 40)) + 1
    return textwrap.shorten(("… " if start else "") + line[start:], 90, placeholder=" …")


def difference(program, runner):
    """What the program does that is not recorded, in one line: what it raises, or the first line that differs; None if nothing."""
    try:
        new = result_of(program, runner)
    except Broken as broken:
        problem, *shown = str(broken).partition(":1: ")[2].splitlines()[:-1]  # the last is how to see it
        raised = [said for line in shown for said in RAISED.findall(line)]
        return excerpt((raised or list(filter(str.strip, shown)) or [problem.partition(";")[0]])[-1])
    recorded = program.result.read_text("utf-8")
    problem = program.difference(recorded, new)
    if problem is None or program.is_figure:
        return problem
    pairs = zip_longest(recorded.splitlines(), new.splitlines(), fillvalue="")
    return next((excerpt(line, old) for old, line in pairs if line and program.difference(old, line)), problem)


def chapters(root):
    """The programs of each folder, by its name."""
    found = {}
    for program in programs(root / "snippets"):
        found.setdefault(program.name.rpartition("/")[0], []).append(program)
    return found


def rows(root, name):
    return table(root / "docs" / "_data", name)


def write(root, name, rows):
    (root / "docs" / "_data" / f"{name}.tsv").write_text("".join("\t".join(row) + "\n" for row in rows), "utf-8")


def stale(root):
    """A fault for each chapter whose programs are not those that were measured, and for each difference that belongs to none."""
    found, measured = chapters(root), {}
    for number, (name, versions, _, known) in enumerate(rows(root, "measured"), start=1):
        measured[name] = versions.split()
        if known != digest(found.get(name, [])):
            yield f"docs/_data/measured.tsv:{number}: {name} changed since it was measured; pytest --record -k {name} takes its line away"
    for number, (name, version, _) in enumerate(rows(root, "versions"), start=1):
        if version not in measured.get(name.rpartition("/")[0], ()):
            yield f"docs/_data/versions.tsv:{number}: {name} was not measured under torch {version}; pytest --record -k {name} takes its line away"


def forget(root):
    """Take away the lines of chapters whose programs are not those that were measured, and the differences that belong to none."""
    found = chapters(root)
    measured = [row for row in rows(root, "measured") if row[3] == digest(found.get(row[0], []))]
    kept = {(name, version) for name, versions, *_ in measured for version in versions.split()}
    write(root, "measured", measured)
    write(root, "versions", [row for row in rows(root, "versions") if (row[0].rpartition("/")[0], row[1]) in kept])


def measure(root, wanted):
    """Run all programs of these chapters, or of all; write the tables; the rows that the newest version measured before does not have."""
    chosen = {name: found for name, found in chapters(root).items() if not wanted or name in wanted}
    runner, running = ForkServers(), sorted(sum(chosen.values(), []), key=lambda program: not program.is_trained)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        differences = list(pool.map(lambda program: difference(program, runner) and difference(program, runner), running))  # a busy computer differs once
    runner.close()
    new = [[program.name, VERSION, text] for program, text in zip(running, differences) if text is not None]
    forget(root)
    measured = {name: row for name, *row in rows(root, "measured")}
    newest = max((version for versions, *_ in measured.values() for version in versions.split()), key=age, default="")
    old = rows(root, "versions")
    for name, found in chosen.items():
        versions = {VERSION, *measured.get(name, [""])[0].split()}
        measured[name] = [" ".join(sorted(versions, key=age)), datetime.now(UTC).date().isoformat(), digest(found)]
    write(root, "measured", [[name, *measured[name]] for name in sorted(measured)])
    kept = [row for row in old if row[1] != VERSION or row[0].rpartition("/")[0] not in chosen]
    write(root, "versions", sorted(kept + new, key=lambda row: (row[0], age(row[1]))))
    known = {name for name, version, _ in old if version == newest}
    return [row for row in new if row[0] not in known]


if __name__ == "__main__":
    Program.seconds = 240  # how quick other versions are is another question
    for row in sorted(measure(Path(__file__).parents[2], sys.argv[1:])):
        print(*row, sep="\t")
