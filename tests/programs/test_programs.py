import proof
import pytest
from book import Book
from conftest import ROOT
from program import Broken, check, programs, record

PROGRAMS = programs(ROOT / "snippets") + programs(ROOT / "tests" / "fixture" / "snippets")


@pytest.fixture(scope="module")
def proven():
    """The names of the programs that do what is recorded now."""
    names = set()
    yield names
    if names:
        proof.stamp(Book(ROOT), names)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.name)
def test_every_output_is_what_the_program_prints(program, runner, old_processor, proven, pytestconfig, capsys):
    try:
        if pytestconfig.getoption("record"):
            changed = record(program, runner, old_processor)
            proven.add(program.name)
            with capsys.disabled():
                print(*(f"\n{line}" for line in changed), sep="", end="")
        else:
            check(program, runner)
    except Broken as broken:
        pytest.fail(str(broken), pytrace=False)
