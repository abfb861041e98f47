import os
from concurrent.futures import ThreadPoolExecutor

import errors
import proof
import pytest
import rules
import versions
from book import Book
from conftest import ROOT
from program import Broken, as_reader, check, programs, record

PROGRAMS = programs(ROOT / "snippets") + programs(ROOT / "tests" / "fixture" / "snippets")


@pytest.fixture(scope="module")
def proven():
    """Of each program that does what is recorded now, by its name: the errors that it shows."""
    noted = {}
    yield noted
    if noted:
        proof.stamp(Book(ROOT), noted.keys())
        errors.write(Book(ROOT), noted)
        versions.forget(ROOT)


@pytest.fixture(scope="module")
def work(request, runner, old_processor):
    """What is done with each chosen program, as futures: as many at a time as there are cores, those that train first."""
    def prove(program):
        if request.config.getoption("record"):
            return record(program, runner, old_processor)
        return check(program, as_reader(program) if request.config.getoption("as_reader") else runner)

    chosen = {item.callspec.params["program"] for item in request.session.items if item.function is test_every_output_is_what_the_program_prints}
    pool = ThreadPoolExecutor(os.cpu_count())
    yield {p: pool.submit(prove, p) for p in sorted(chosen, key=lambda p: (not p.is_trained, PROGRAMS.index(p)))}
    pool.shutdown(wait=False, cancel_futures=True)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.name)
def test_every_output_is_what_the_program_prints(program, work, proven, pytestconfig, capsys):
    problem = work[program].exception()
    if isinstance(problem, Broken):
        pytest.fail(str(problem), pytrace=False)
    if pytestconfig.getoption("record"):
        changed, proven[program.name] = work[program].result()
        with capsys.disabled():
            print(*(f"\n{line}" for line in changed), sep="", end="")


@pytest.mark.parametrize("rule", rules.CHECKS, ids=lambda rule: rule.__name__)
def test_every_program_keeps_the_rules(rule):
    faults = list(rule(Book(ROOT)))
    assert not faults, "\n" + "\n".join(faults)
