import ledger
import proof
import pytest
import sentences
import structure
from book import Book
from conftest import ROOT

BOOK = Book(ROOT)


@pytest.mark.parametrize("check", [*structure.CHECKS, *sentences.CHECKS], ids=lambda c: c.__name__)
def test_the_book_keeps_its_promises(check):
    faults = list(check(BOOK))
    assert not faults, "\n" + "\n".join(faults)


def test_both_languages_were_read_side_by_side(pytestconfig, capsys):
    wanted = pytestconfig.getoption("confirm")
    if wanted:
        with capsys.disabled():
            print(*ledger.confirm(BOOK, wanted), sep="")
    else:
        faults = list(ledger.unconfirmed(BOOK))
        assert not faults, "\n" + "\n".join(faults)


def test_every_page_says_when_its_outputs_were_proven(pytestconfig):
    faults = [] if pytestconfig.getoption("record") else list(proof.unproven(BOOK))
    assert not faults, "\n" + "\n".join(faults)
