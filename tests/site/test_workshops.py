"""Workshops as readers run them in Jupyter: solved, they print what is recorded; unsolved, every check says what is missing."""
import os
import re
import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import ROOT
from nbclient import NotebookClient
from nbformat import v4
from notebooks import Notebook
from program import programs
from runners import environment
from shared.embedding import section

SNIPPETS = ROOT / "snippets"
WORKSHOPS = [program for program in programs(SNIPPETS) if program.is_workshop]
MESSAGES = [line.split("\t") for line in (ROOT / "docs" / "_data" / "checks.tsv").read_text("utf-8").splitlines()]
LANGUAGES = {"en": 0, "ko": 1}  # columns of MESSAGES
RUNS = [("ko", True), ("ko", False), ("en", False)]  # the language, and whether the solutions stand in their places


def executed(program, folder):
    """Of the program's workshop the code cells, by RUNS, once all have run, whatever fails: in one kernel, which forgets its names between the runs."""
    page = program.path.parent.relative_to(SNIPPETS).as_posix() + ".md"
    cells = {}
    for language, solved in RUNS:
        node = Notebook(page, ROOT / "docs" / language, SNIPPETS, "https://book.example/", "2.14.1").node
        cells[language, solved] = [cell for cell in node.cells if cell.cell_type == "code"]
        for cell in cells[language, solved] if solved else ():
            cell.source += "\n" + (section(program.source, f"solution_{cell.id}") or "")
    node.cells = [cell for run in cells.values() for cell in (v4.new_code_cell("%reset -f"), *run)]
    if '"data"' in program.source:
        shutil.copytree(SNIPPETS / "_data" / "mnist", folder / "data")
    NotebookClient(node, timeout=program.seconds, allow_errors=True, resources={"metadata": {"path": folder}}).execute(env=environment({}))
    return cells


@pytest.fixture(scope="module")
def cells(request, tmp_path_factory):
    """What each workshop became, as futures; as many run at a time as there are cores."""
    wanted = {item.callspec.params["program"] for item in request.session.items if item.path == request.path}
    pool = ThreadPoolExecutor(os.cpu_count())
    yield {program: pool.submit(executed, program, tmp_path_factory.mktemp("notebook")) for program in sorted(wanted, key=WORKSHOPS.index)}
    pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("program", WORKSHOPS, ids=lambda p: p.name)
def test_a_solved_workshop_prints_what_is_recorded(program, cells):
    recorded = program.result.read_text("utf-8")
    for cell in cells[program].result()["ko", True][1:]:
        assert not [output.evalue for output in cell.outputs if output.output_type == "error"], cell.id
        printed = "".join(output.text for output in cell.outputs if output.get("name") == "stdout")
        expected = (section(recorded, cell.id) or "") + (section(recorded, f"solution_{cell.id}") or "")
        assert program.difference(expected, printed) is None, cell.id


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("program", WORKSHOPS, ids=lambda p: p.name)
def test_an_unsolved_workshop_says_what_is_missing(program, language, cells):
    tasks = set(re.findall(r"\[start:solution_([\w-]+)\]", program.source))
    checks = {cell.id: cell for cell in cells[program].result()[language, False] if cell.id.removeprefix("check_") in tasks and cell.id.startswith("check_")}
    assert checks.keys() == {f"check_{task}" for task in tasks}
    said = re.compile("|".join(re.sub(r"\\\{.*?\\\}", ".*", re.escape(row[LANGUAGES[language]])) for row in MESSAGES))
    for name, cell in checks.items():
        errors = [(output.ename, output.evalue) for output in cell.outputs if output.output_type == "error"]
        assert len(errors) == 1 and errors[0][0] == "AssertionError" and said.fullmatch(errors[0][1]), f"{name}: {errors}"
