"""The rule of equality: when what a program prints or draws counts as what is recorded."""
import re
from itertools import zip_longest
from xml.etree import ElementTree

TENSOR = re.compile(r"tensor\((?:[^()]|\([^()]*\))*\)")
DECIMAL = re.compile(r"-?\d+\.\d+(?:e[+-]?\d+)?|-?\d+e[+-]?\d+")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
COLOR = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b")
NAMES = {"id", "clip-path", "{http://www.w3.org/1999/xlink}href"}  # matplotlib derives them from coordinates


def normalized(output):
    """Runs of spaces inside tensor(…) count as one, and as none after a bracket; so do spaces at the end of a line."""
    output = TENSOR.sub(lambda t: re.sub(r"\[ +", "[", re.sub(" +", " ", t[0])), output)
    return re.sub(r"\s+$", "", output, flags=re.M)


def close(old, new, relative):
    mantissa, _, exponent = old.partition("e")
    unit = 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
    return abs(float(old) - float(new)) <= max(2.001 * unit, relative * abs(float(old)))


def output_difference(recorded, printed, trained=False):
    """What keeps a printed output from being the recorded one, in words; None if nothing does.

    Text is compared exactly, but numbers printed with three or more decimals or an exponent may differ by 2 units of
    the last digit or by 1e-3 of their value. In the output of a trained program, every decimal may differ by 5 %.
    """
    old, new = normalized(recorded), normalized(printed)
    if DECIMAL.sub("0.0", old) != DECIMAL.sub("0.0", new):
        return "the text differs"
    for a, b in zip(DECIMAL.findall(old), DECIMAL.findall(new)):
        tolerant = trained or "e" in a or len(a.partition(".")[2]) >= 3
        if a != b and not (tolerant and close(a, b, 0.05 if trained else 1e-3)):
            return f"{a} became {b}"
    return None


def figure_difference(recorded, drawn):
    """The same for two SVG figures: text exactly, coordinates (points) and colours (fractions of 1) within 0.05."""
    for a, b in zip_longest(*(ElementTree.fromstring(svg).iter() for svg in (recorded, drawn))):
        if a is None or b is None or (a.tag, a.text, a.keys()) != (b.tag, b.text, b.keys()):
            return "text or shapes differ"
        for name in a.attrib.keys() - NAMES:
            old, new = (COLOR.sub(lambda c: " ".join(str(int(x, 16) / 255) for x in c.groups()), e.get(name)) for e in (a, b))
            if NUMBER.sub("0", old) != NUMBER.sub("0", new):
                return f"{name} differs: {a.get(name)[:60]} became {b.get(name)[:60]}"
            for x, y in zip(NUMBER.findall(old), NUMBER.findall(new)):
                if abs(float(x) - float(y)) > 0.05:
                    return f"{name}: {x} became {y}"
    return None
