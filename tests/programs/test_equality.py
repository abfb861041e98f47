"""Outputs are equal when a reader calls them equal, and only then."""
import random
import re
from pathlib import Path

import pytest
import yaml
from conftest import ROOT
from equality import output_difference
from program import programs

PAIRS = yaml.safe_load(Path(__file__).with_name("equality.yml").read_text("utf-8"))
TABLE = [(*pair, kind.startswith("equal"), kind.endswith("trained")) for kind, pairs in PAIRS.items() for pair in pairs]


@pytest.mark.parametrize("recorded, printed, equal, trained", TABLE)
def test_outputs_are_equal_as_the_table_says(recorded, printed, equal, trained):
    assert (output_difference(recorded, printed, trained) is None) == equal
    assert (output_difference(printed, recorded, trained) is None) == equal


def mutants(seed, count):
    """Recorded outputs of untrained programs with one digit changed, drawn by chance: the old text, the new one, the position."""
    chance = random.Random(seed)
    outputs = [p.result.read_text("utf-8") for p in programs(ROOT / "snippets") if not (p.is_figure or p.is_trained)]
    digits = [(output, m.start()) for output in outputs for m in re.finditer("[0-9]", output)]
    for output, n in chance.choices(digits, k=count):
        digit = chance.choice([d for d in "0123456789" if d != output[n]])
        yield output, output[:n] + digit + output[n + 1:], n


def value(text, position):
    """The number around a position of a text."""
    return next(float(m[0]) for m in re.finditer(r"\d+(?:\.\d*)?(?:e[+-]?\d+)?", text) if m.start() <= position < m.end())


def test_no_changed_digit_passes_that_changes_a_value_by_more_than_a_hundredth():
    for recorded, changed, n in mutants(seed=0, count=3000):
        if output_difference(recorded, changed) is None:
            old, new = value(recorded, n), value(changed, n)
            assert abs(old - new) <= 0.010001 * abs(old), f"{old} and {new} are equal by the rule"
