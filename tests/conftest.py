import sys
from functools import cache
from pathlib import Path

import gate
import ledger
import pytest
import small_book
from book import Book

from runners import OLD_PROCESSOR, ForkServers, FreshInterpreter

ROOT = Path(__file__).parents[1]


def pytest_addoption(parser):
    parser.addoption("--record", action="store_true", help="rewrite the outputs and figures that changed")
    parser.addoption("--as-reader", action="store_true", help="run each program as a reader does, in an interpreter of its own from its own path")
    parser.addoption("--confirm", metavar="PAGE", nargs="+", help="only show the changed sections of these pages in both languages and record that they say the same")


def pytest_cmdline_main(config):
    """Nothing is tried before every file can be read; --confirm shows and writes, and runs nothing else."""
    faults = list(gate.faults(ROOT))
    if faults:
        raise pytest.UsageError("\n".join(faults))
    wanted = config.getoption("confirm")
    if wanted:
        confirmed = 0
        try:
            for confirmed, text in enumerate(ledger.confirm(Book(ROOT), wanted), start=1):
                print(text, flush=True)
        except UnicodeEncodeError as error:
            raise pytest.UsageError(f"nothing was confirmed, for this console cannot show {error.object[error.start]!a}; set PYTHONUTF8=1")
        print(f"{confirmed} sections confirmed")
        return 0


RUNNER = ForkServers if sys.platform == "linux" else FreshInterpreter


@pytest.fixture(scope="session")
def runner():
    runner = RUNNER()
    yield runner
    runner.close()


@pytest.fixture(scope="session")
def old_processor():
    """A function that starts, once and only where it is needed, the runner that imitates an old processor."""
    start = cache(lambda: RUNNER(OLD_PROCESSOR))
    yield start
    if start.cache_info().currsize:
        start().close()


@pytest.fixture
def book(tmp_path):
    return small_book.copy(tmp_path)
