"""Outputs are equal when a reader calls them equal, and only then."""
import random
import re

import pytest
from conftest import ROOT
from equality import output_difference
from program import programs

EQUAL = [
    ("0.7024", "0.7026"), ("0.1999", "0.2000"), ("87257.8992", "87257.9992"), ("9.498e+16", "9.499e+16"),
    ("9.999e-01", "1.000e+00"), ("-0.0000", "0.0000"), ("1.0000+0.0000j", "1.0000-0.0000j"), ("a ", "a"),
    ("tensor([-0., 1.])", "tensor([0., 1.])"), ("[0.5 1. ]", "[0.5  1. ]"),
    ("tensor([1, 2, 3])", "tensor([1, 2,\n        3])"), ("tensor([1], f=<A(b(c))>,   g=1)", "tensor([1], f=<A(b(c))>, g=1)"),
]
UNEQUAL = [
    ("1e-06", "3e-06"), ("2e-04", "2e-06"), ("2e-01", "1e-17"), ("9e+00", "1e+01"), ("2e-06", "-2e-06"),
    ("0.001", "0.003"), ("-0.001", "0.001"), ("0.000", "0.002"), ("0.0000", "-0.0001"), ("0.0051", "0.0052"),
    ("613627.8844", "614300.0000"), ("1.000e+400", "1.100e+400"), ("1.5", "1.6"), ("12", "13"),
    ("0.500", "0.5"), ("0.3333", "0.3333333333333333"), ("1000.0000", "1.0000e+03"), ("v1.000.2", "v1.002.2"),
    ("1\n\n2", "1\n2"), ("1\n", "1\n\n"), ("a  b", "a b"), ("True", "False"),
]
EQUAL_IF_TRAINED = [("0.80", "0.77"), ("0.97", "0.93"), ("0.04", "0.05")]
UNEQUAL_IF_TRAINED = [("0.80", "0.75"), ("0.06", "0.08"), ("0.0", "0.2"), ("1.0", "1.2"), ("-0.1", "0.1"), ("10", "11"), ("1 0.80", "2 0.80")]
TABLE = [(a, b, equal, trained) for rows, equal, trained in [
    (EQUAL, True, False), (UNEQUAL, False, False), (EQUAL_IF_TRAINED, True, True), (UNEQUAL_IF_TRAINED, False, True)] for a, b in rows]


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
