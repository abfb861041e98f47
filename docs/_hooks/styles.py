"""Material's style sheets without what no page and no script of this book names: half of what a first view loads of them."""
import re
from pathlib import Path

RULE = re.compile(r"((?:[^{}@]|\\.)+)(\{[^{}]*\})")
NAMED = re.compile(r"[.=]([A-Za-z_][\w-]*)")  # classes, and values of attributes
VARIABLE = re.compile(r"(?<=[{;])(--[\w-]+):(?:\"[^\"]*\"|[^;}\"])*;?")


def lean(sheets, said, own):
    """The rules of `sheets` for elements whose classes are among the words `said`, and the variables that they or the style `own` use."""
    def rule(found):
        kept = [selector for selector in re.split(r",(?![^(]*\))", found[1]) if said.issuperset(NAMED.findall(selector))]
        return ",".join(kept) + found[2] if kept else ""

    sheets = [RULE.sub(rule, sheet) for sheet in sheets]
    used = set(re.findall(r"var\((--[\w-]+)", own + "".join(sheets)))
    sheets = [VARIABLE.sub(lambda found: found[0] if found[1] in used else "", sheet) for sheet in sheets]
    return [re.sub(r"@media[^{]*\{\}|[^{}]+\{\}", "", sheet) for sheet in sheets]


def on_post_build(config):
    site = Path(config.site_dir)
    tags = (tag for page in site.rglob("*.html") for tag in re.findall("<[^>]+>", page.read_text("utf-8")))
    scripts = (script.read_text("utf-8") for script in site.glob("assets/[jp]*/*.js"))
    said = {word for text in (*tags, *scripts) for word in re.findall(r"[\w-]+", text)}
    own = "".join(sheet.read_text("utf-8") for sheet in site.glob("assets/[cp]*/*.css"))
    files = [*site.glob("assets/stylesheets/*.css")]
    for file, sheet in zip(files, lean([file.read_text("utf-8") for file in files], said, own)):
        file.write_text(sheet, "utf-8")
