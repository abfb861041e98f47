"""The book's tables of names and terms, and how names are written."""
import csv
import re
from functools import lru_cache
from pathlib import Path

import yaml

NAME = re.compile(r"([A-Za-z_]\w*(?:\.\w+)+)(?:\(.*\))?")
SHORT = re.compile(r'(?!\w$)(?:\w+\.)*\.?(\w+)(?:\([^"]*\))?')
TABLES = yaml.safe_load(Path(__file__).with_name("tables.yml").read_text("utf-8"))
WORDS, ROOTS = TABLES["words"], TABLES["roots"]


def references(data):
    return dict(line.split("\t") for line in (data / "reference.tsv").read_text("utf-8").splitlines())


def glossary(data):
    with open(data / "glossary.tsv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def recordings(data):
    """Of each program recorded on an accelerator, `part/chapter/name`: the device and its torch."""
    lines = (data / "accelerator.tsv").read_text("utf-8").splitlines()
    return {name: (device, torch) for name, device, torch, _, _ in (line.split("\t") for line in lines)}


def in_language(code, docs):
    """A program of a workshop as the pages `docs` show it: its checks speak their language."""
    if docs.name == "en":
        return code
    for line in (docs.parent / "_data" / "checks.tsv").read_text("utf-8").splitlines():
        code = code.replace(*(f'"{message}"' for message in line.split("\t")))
    return code


def full_name(code):
    """`nn.Linear` and `nn.Linear(2, 3)` are torch.nn.Linear; None for what is no dotted name of a known module."""
    found = NAME.fullmatch(code)
    first, _, rest = found[1].partition(".") if found else ("", "", "")
    return f"{ROOTS[first]}.{rest}" if first in ROOTS else None


def short_name(name):
    """torch.nn.Linear as programs write it: nn.Linear."""
    root, module = max((x for x in ROOTS.items() if name.startswith(x[1] + ".")), key=lambda x: len(x[1]))
    return root + name.removeprefix(module)


def last_word(code, shown):
    """`view` of `Tensor.view`, and of `view` and `x.view(2, 3)` where the code `shown` uses it; None for other libraries' names."""
    full, found = full_name(code), SHORT.fullmatch(code)
    if full:
        return full.rpartition(".")[2] if full.startswith("torch") else None
    return found[1] if found and found[1] in used(shown) else None


@lru_cache(1000)
def used(shown):
    """The words that the code `shown` takes from something or imports."""
    imported = (word for line in re.findall("import (.*)", shown) for word in re.findall(r"\w+", line))
    return {*re.findall(r"\.(\w+)", shown), *imported}
