"""The form of an embed line, of the sections of a program, and of the calls that become a table."""
import re
from textwrap import dedent

EMBED = re.compile(r'( *)--8<-- "([\w./-]+\.(py|out|svg))(?::([\w-]+))?"(?: (predict|calls)| "([^"]+)")?\s*')
CALL = re.compile(r"^((?:[^\n]+\n)*?)print\((.+)\)  # ([\w/-]+)(#[\w-]+)\n", re.M)
MARK = re.compile(r"^[ \t]*# --8<-- \[(?:start|end):[\w-]+\][ \t]*\n", re.M)


EMPTY = re.compile(r"^# --8<-- \[start:([\w-]+)\]\n# --8<-- \[end:\1\]\n", re.M)


def printing_marks(code):
    """The program, which prints the marks of its sections too: so its output can be cut as it is."""
    return MARK.sub(lambda mark: f"print({mark[0].strip()!r})\n", code)


def section(code, name):
    """The lines between `# --8<-- [start:name]` and `[end:name]`, dedented; None if absent."""
    found = re.search(rf"^[ \t]*# --8<-- \[start:{name}\]\n(.*?)^[ \t]*# --8<-- \[end:{name}\]$", code, re.S | re.M)
    return found and dedent(MARK.sub("", found[1]))
