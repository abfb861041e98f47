"""The rule of equality of printed outputs: when what a program prints counts as what is recorded."""
import re
from decimal import Decimal

NESTED = r"(?:[^()]|\((?:[^()]|\([^()]*\))*\))*"
TENSOR = re.compile(rf"tensor\({NESTED}\)")
ROW = re.compile(r"\[[^\[\],\n]*\]")  # NumPy prints no commas
MINUS_ZERO = re.compile(r"(?<![\w.)])-(?=0\.0*(?:e[+-]\d+)?(?![\d.]))")
MINUS_ZERO_J = re.compile(r"-(?=0\.0*j)")
DECIMAL = re.compile(r"(?<![\w.])-?\d+\.\d+(?:e[+-]?\d+)?(?!\.?\d)")  # not the parts of 1.002.3


def normalized(output):
    """The output without what no reader calls another one.

    That is the sign of a zero, spaces and broken lines inside tensor(…), spaces in a row of NumPy's, spaces at a line's end.
    """
    output = MINUS_ZERO.sub("", MINUS_ZERO_J.sub("+", output))
    for spaced in (TENSOR, ROW):
        output = spaced.sub(lambda m: re.sub(r"(?<=\[)\s+|\s+(?=\])", "", re.sub(r"\s+", " ", m[0])), output)
    return re.sub(r"[ \t]+$", "", output, flags=re.M)


def form(number):
    """How a number is printed, as text: its decimals and whether it has an exponent."""
    mantissa, e, _ = number[0].partition("e")
    return "." + "0" * len(mantissa.partition(".")[2]) + e


def close(recorded, printed, trained):
    """Whether two decimals printed in the same form count as equal."""
    old, new = Decimal(recorded), Decimal(printed)
    size, unit = abs(old), Decimal(1).scaleb(old.as_tuple().exponent)
    if trained:
        slack = max(size * 5 / 100, unit)  # a change of any size may turn the last digit
    elif "e" in recorded or len(recorded.partition(".")[2]) >= 3:
        slack = max(size / 1000, min(2 * unit, size / 100))
    else:
        slack = 0
    return old.is_signed() == new.is_signed() and abs(old - new) <= slack


def output_difference(recorded, printed, trained=False):
    """What keeps a printed output from being the recorded one, in words; None if nothing does.

    Text is compared exactly. Numbers with three or more decimals, or with decimals and an exponent, may differ by a
    thousandth of their value, or by 2 units of the last digit where that is at most a hundredth. In the output of a
    trained program every decimal may differ by 5 %, or by the one unit that rounding may add.
    """
    old, new = normalized(recorded), normalized(printed)
    if DECIMAL.sub(form, old) != DECIMAL.sub(form, new):
        return "the text differs"
    for a, b in zip(DECIMAL.findall(old), DECIMAL.findall(new)):
        if a != b and not close(a, b, trained):
            return f"{a} became {b}"
    return None
