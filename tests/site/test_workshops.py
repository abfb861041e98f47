"""Workshops as readers run them in Jupyter: solved, they print what is recorded; unsolved, every check says what is missing."""
import os
import re
import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import ROOT
from nbclient import NotebookClient
from notebooks import Notebook
from program import programs
from runners import environment
from shared.embedding import section

SNIPPETS = ROOT / "snippets"
WORKSHOPS = [program for program in programs(SNIPPETS) if program.is_workshop]
MESSAGES = [line.split("\t") for line in (ROOT / "docs" / "_data" / "checks.tsv").read_text("utf-8").splitlines()]
LANGUAGES = {"en": 0, "ko": 1}  # columns of MESSAGES


def executed(program, language, solved, folder):
    """The cells of the program's workshop once all have run, whatever fails; where `solved`, with the solutions in their places."""
    page = program.path.parent.relative_to(SNIPPETS).as_posix() + ".md"
    node = Notebook(page, ROOT / "docs" / language, SNIPPETS, "https://book.example/", "2.14.1").node
    for cell in node.cells if solved else ():
        cell.source += "\n" + (section(program.source, f"solution_{cell.id}") or "")
    if '"data"' in program.source:
        shutil.copytree(SNIPPETS / "_data" / "mnist", folder / "data")
    NotebookClient(node, timeout=program.seconds, allow_errors=True, resources={"metadata": {"path": folder}}).execute(env=environment({}))
    return [cell for cell in node.cells if cell.cell_type == "code"]


@pytest.fixture(scope="module")
def cells(request, tmp_path_factory):
    """What each workshop became, as futures by its name, language and whether it is solved; as many run at a time as there are cores."""
    pool = ThreadPoolExecutor(os.cpu_count())
    wanted = {tuple(item.callspec.params[x] for x in ("program", "language")) + (item.function is test_a_solved_workshop_prints_what_is_recorded,)
              for item in request.session.items if item.path == request.path}
    yield {run: pool.submit(executed, *run, tmp_path_factory.mktemp("notebook")) for run in sorted(wanted, key=str)}
    pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("language", ["ko"])
@pytest.mark.parametrize("program", WORKSHOPS, ids=lambda p: p.name)
def test_a_solved_workshop_prints_what_is_recorded(program, language, cells):
    recorded = program.result.read_text("utf-8")
    for cell in cells[program, language, True].result()[1:]:
        assert not [output.evalue for output in cell.outputs if output.output_type == "error"], cell.id
        printed = "".join(output.text for output in cell.outputs if output.get("name") == "stdout")
        expected = (section(recorded, cell.id) or "") + (section(recorded, f"solution_{cell.id}") or "")
        assert program.difference(expected, printed) is None, cell.id


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("program", WORKSHOPS, ids=lambda p: p.name)
def test_an_unsolved_workshop_says_what_is_missing(program, language, cells):
    tasks = set(re.findall(r"\[start:solution_([\w-]+)\]", program.source))
    checks = {cell.id: cell for cell in cells[program, language, False].result() if cell.id.removeprefix("check_") in tasks and cell.id.startswith("check_")}
    assert checks.keys() == {f"check_{task}" for task in tasks}
    said = re.compile("|".join(re.sub(r"\\\{.*?\\\}", ".*", re.escape(row[LANGUAGES[language]])) for row in MESSAGES))
    for name, cell in checks.items():
        errors = [(output.ename, output.evalue) for output in cell.outputs if output.output_type == "error"]
        assert len(errors) == 1 and errors[0][0] == "AssertionError" and said.fullmatch(errors[0][1]), f"{name}: {errors}"
