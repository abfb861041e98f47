import checks
import pytest
from book import Book
from conftest import ROOT

BOOK = Book(ROOT)


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda c: c.__name__)
def test_the_book_is_closed(check):
    faults = list(check(BOOK))
    assert not faults, "\n" + "\n".join(faults)
