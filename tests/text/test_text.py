import re

import ledger
import proof
import pytest
import safety
import sentences
import structure
from book import Book
from conftest import ROOT
from packaging.requirements import Requirement

BOOK = Book(ROOT)


def fail_with(faults):
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


@pytest.mark.parametrize("check", [*structure.CHECKS, *sentences.CHECKS, *safety.CHECKS], ids=lambda c: c.__name__)
def test_the_book_keeps_its_promises(check):
    fail_with(list(check(BOOK)))


def test_both_languages_were_read_side_by_side():
    fail_with(list(ledger.unconfirmed(BOOK)))


def test_every_page_says_when_its_outputs_were_proven(pytestconfig):
    fail_with([] if pytestconfig.getoption("record") else list(proof.unproven(BOOK)))


def test_a_python_that_is_too_old_is_told_so_before_anything_is_installed():
    first = Requirement((ROOT / "docs" / "requirements.txt").read_text("utf-8").splitlines()[1])
    assert first.url == "file:///This%20book%20needs%20Python%203.11%20or%20newer"
    assert [first.marker.evaluate({"python_version": version}) for version in ("3.10", "3.11", "3.14")] == [True, False, False]
    assert (ROOT / "requirements.txt").read_text("utf-8").splitlines()[1] == "-r docs/requirements.txt"


def test_every_command_installs_the_versions_of_the_requirements():
    versions = dict(re.findall(r"^(\S+)==(\S+)$", (ROOT / "requirements.txt").read_text("utf-8"), re.M))
    for file in [*ROOT.glob("*.md"), *ROOT.glob("docs/*/*/*.md"), *ROOT.glob(".github/workflows/*.yml")]:
        for name, version in re.findall(r"([\w-]+)==([\w.]+)", file.read_text("utf-8")):
            assert version == versions.get(name, version), f"{file} installs {name} {version}"
