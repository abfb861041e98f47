"""A figure as dark pages show it."""
import re

LIGHT_INK = "#e7e5df"
DARK = {  # the colours of snippets/_figures.py
    "#1f2430": LIGHT_INK, "#6b7280": "#a9b0bd",
    "#fde2a7": "#5e4b1c", "#f9c9a5": "#66421f", "#f3b3bd": "#6a343f", "#d9b8e6": "#543a62", "#b9c6f2": "#36447a", "#b4dfe6": "#22535b", "#c9e4b8": "#3a5a2b",
    "#1d5fa8": "#7db4f0", "#b4472b": "#f0a58c", "#2f7d4f": "#7cc39b", "#8446a8": "#c99be6",
    "#9cc9ae": "#2f6147", "#f0b9a0": "#7a4530", "#2f6f4f": "#7cc39b", "#b3541e": "#f0a58c",
}


def dark_name(path):
    return path.removesuffix(".svg") + ".dark.svg"


def dark(svg):
    """A figure for dark pages: its ink, its tints and grey marks change, the cells of a picture do not."""
    svg = re.sub("|".join(DARK), lambda colour: DARK[colour[0]], svg).replace("stroke: #000000", f"stroke: {LIGHT_INK}")
    svg = re.sub(r"(<use [^>]*fill: #)(\w\w)\2\2", lambda mark: mark[1] + f"{255 - int(mark[2], 16):02x}" * 3, svg)
    svg = re.sub("(<text [^>]*fill: )#ffffff", r"\1#14161b", svg)  # on what was dark
    return re.sub("<(text|use)", f'<\\1 fill="{LIGHT_INK}"', svg)  # where no colour is named
