import sys
from functools import cache
from pathlib import Path

import pytest
import small_book

from runners import OLD_PROCESSOR, ForkServers, FreshInterpreter

ROOT = Path(__file__).parents[1]


def pytest_addoption(parser):
    parser.addoption("--record", action="store_true", help="rewrite the outputs and figures that changed")
    parser.addoption("--as-reader", action="store_true", help="run each program as a reader does, in an interpreter of its own from its own path")
    parser.addoption("--confirm", metavar="PAGE", help="show both texts of the page's changed sections and record that they say the same")


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
