"""Which programs do otherwise under other versions of torch than the book's, from the tables in docs/_data."""
import re


def age(version):
    return [int(number) for number in re.findall(r"\d+", version)]


def table(data, name):
    return [line.split("\t") for line in (data / f"{name}.tsv").read_text("utf-8").splitlines()]


def differences(data):
    """Of each program that differs somewhere: `until`, the last older version in which it does, `since`, the first newer one, each with what it does there."""
    book, found = max((age(torch) for _, torch, *_ in table(data, "proven")), default=[]), {}
    for program, torch, text in table(data, "versions"):  # the oldest first
        if age(torch) < book:
            found.setdefault(program, {})["until"] = torch, text
        else:
            found.setdefault(program, {}).setdefault("since", (torch, text))
    return found


def holds(data, folder, torch):
    """Around `torch`, the first and the last measured version in which no program of the folder differs, and how many do before and after; None if none was measured."""
    measured = {name: versions.split() for name, versions, *_ in table(data, "measured")}
    if folder not in measured:
        return None
    differing = [(age(version), program) for program, version, _ in table(data, "versions") if program.rpartition("/")[0] == folder]
    low = max((version for version, _ in differing if version < age(torch)), default=[])
    high = min((version for version, _ in differing if version > age(torch)), default=[10**9])
    same = sorted((version for version in [*measured[folder], torch] if low < age(version) < high), key=age)
    before, after = {program for version, program in differing if version <= low}, {program for version, program in differing if version >= high}
    return {"first": same[0], "last": same[-1], "before": len(before), "after": len(after)}
