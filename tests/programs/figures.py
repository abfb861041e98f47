"""What a drawn figure may hold, and when it counts as the recorded one."""
import re
from base64 import b64decode
from io import BytesIO
from itertools import zip_longest
from xml.etree import ElementTree

from matplotlib.image import imread

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {SVG + name for name in "svg metadata defs style g path use text tspan clipPath rect image".split()}
ABOUT = tuple("{%s}" % a for a in ("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://creativecommons.org/ns#", "http://purl.org/dc/elements/1.1/"))
IMAGE = "data:image/png;base64,"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
COLOR = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b")
SLACK = 0.05  # points, or fractions of a colour's full strength


def elements(svg):
    """All elements and comments of a figure, in order."""
    builder = ElementTree.TreeBuilder(insert_comments=True)
    return list(ElementTree.fromstring(svg, ElementTree.XMLParser(target=builder)).iter())


def foreign(svg):
    """What in a figure could run, or load something from elsewhere, in words; None if nothing could."""
    if svg.count("<?") > 1 or "<!ENTITY" in svg:
        return "holds an instruction to the reader of the file"
    for element in elements(svg):
        if element.tag is ElementTree.Comment:
            continue
        if not (element.tag in DRAWN or element.tag.startswith(ABOUT)):
            return f"holds <{element.tag.rpartition('}')[2]}>"
        for name, value in element.items():
            if name.startswith("on") or name.endswith("href") and not value.startswith(("#", IMAGE)):
                return f"holds {name.rpartition('}')[2]}={value[:60]!r}"
        styles = [*element.attrib.values(), *([element.text or ""] if element.tag == SVG + "style" else [])]
        if loaded := re.search(r"(?:url\((?!#)|@import)[^)]{,60}", " ".join(styles)):
            return f"holds {loaded[0]!r}"
    return None


def same_pixels(old, new):
    a, b = (imread(BytesIO(b64decode(image.removeprefix(IMAGE)))) for image in (old, new))
    return a.shape == b.shape and abs(a - b).max() <= SLACK


def numbered(value, order):
    """An attribute with colours as fractions and ids, which matplotlib derives from coordinates, by their order."""
    value = re.sub(r"#([\w.-]+)", lambda m: f"the id {order[m[1]]}" if m[1] in order else m[0], value)
    return COLOR.sub(lambda c: " ".join(str(int(x, 16) / 255) for x in c.groups()), value)


def figure_difference(recorded, drawn):
    """What keeps a figure from being the recorded one: text is compared exactly, coordinates and colours within SLACK."""
    pair = elements(recorded), elements(drawn)
    orders = [{name: n for n, name in enumerate(e.get("id") for e in figure if e.get("id"))} for figure in pair]
    for a, b in zip_longest(*pair):
        if a is None or b is None or a.tag != b.tag or a.keys() != b.keys():
            return "the shapes differ"
        for old, new in ((a.text, b.text), (a.tail, b.tail)):
            if old != new:
                return f"the text {old!r} became {new!r}"
        for name in a.attrib.keys() - {"id"}:
            if problem := attribute_difference(name, a.get(name), b.get(name), orders):
                return problem
    return None


def attribute_difference(name, old, new, orders):
    label = name.rpartition("}")[2]
    if old.startswith(IMAGE) and new.startswith(IMAGE):
        return None if same_pixels(old, new) else "the pixels of an image differ"
    old, new = (numbered(value, order) for value, order in zip((old, new), orders))
    if NUMBER.sub("0", old) != NUMBER.sub("0", new):
        return f"{label} differs: {old[:60]} became {new[:60]}"
    for x, y in zip(NUMBER.findall(old), NUMBER.findall(new)):
        if abs(float(x) - float(y)) > SLACK:
            return f"{label}: {x} became {y}"
    return None
