"""What Material and Pygments write, set right and without what no reader sees.

A correction that no longer finds its words stops the build: Material has changed, so mend it or take it out.
"""
import re
from fnmatch import fnmatch
from functools import lru_cache, wraps

from mkdocs.exceptions import BuildError
from pygments.formatters import HtmlFormatter
from pygments.token import STANDARD_TYPES, Keyword, Name, Operator, Punctuation, Whitespace
from pymdownx.highlight import Highlight

PAGE = {
    'id="__drawer" autocomplete="off"': 'id="__drawer"',  # not allowed on a checkbox
    'id="__search" autocomplete="off"': 'id="__search"',
    'data-md-component="search" role="dialog"': 'data-md-component="search"',  # a dialog without a name around a search
    '<script src="': '<script defer src="',  # pages show before scripts are there
    ' xmlns="http://www.w3.org/2000/svg"': "",  # HTML knows svg
    '<div data-md-component="announce">\n      \n    </div>': "",  # nothing is announced
}
SCRIPT = {  # each of these had the whole page styled or laid out once more before a reader could use it
    'document.body.setAttribute("data-md-color-switching",""),': "",
    'let o=x("meta",{name:"color-scheme"});document.head.appendChild(o);': "let o={};",  # book.css says it
    '...me("content").map(e=>V("search.highlight")?Ai(e,{index$:zi,location$:Kt}):y),': "",  # found.js marks whole words
    '...M("table:not([class])",e).map(i=>ti(i)),': "",  # TABLE is there from the start
    '...M("pre:not(.mermaid) > code",e).map(i=>Yn(i,{target$:o,print$:n})),': "",  # the copy buttons are there from the start
}
DIAGRAMS = re.compile(r'"\.node circle[^"]*"')  # the style of drawings that the book has none of
UNSAID = re.compile(r'"clipboard\.\w+": "[^"]*", |, "(?:search\.result\.term\.missing|select\.version)": "[^"]*"|, "(?:annotate|tags|version)": null|"navigation\.(?:footer|top)", ')  # what no script here reads
TABLE = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table">%s</div></div>'

# Most of a program has the colour of text and needs no element.
STANDARD_TYPES.update(dict.fromkeys((Keyword.Constant, Name, Operator, Punctuation, Whitespace), ""))
HtmlFormatter._create_stylesheet = lambda self: vars(self).update(ttype2class={}, class2style={})  # book.css has the colours


def once(highlight):
    """A program is coloured once for both languages."""
    coloured = {}

    @wraps(highlight)
    def look_up(self, *args, code_block_count, **options):  # which only numbered lines need
        key = repr((args, options, {**vars(self), "md": None}))
        if key not in coloured:
            coloured[key] = highlight(self, *args, **options)
        return coloured[key]

    return look_up


Highlight.highlight = once(getattr(Highlight.highlight, "__wrapped__", Highlight.highlight))


def corrected(text, corrections):
    for wrong, right in corrections.items():
        if wrong not in text:
            raise BuildError(f"docs/_hooks/markup.py: Material no longer writes {wrong}")
        text = text.replace(wrong, right)
    return text


def on_env(env, config, files):
    env.policies["json.dumps_kwargs"] = {"ensure_ascii": False}  # Korean as it is, not in escapes


def on_files(files, config):
    script = next(file for file in files if fnmatch(file.src_uri, "assets/javascripts/bundle.*.min.js"))
    script.content_string = DIAGRAMS.sub('""', corrected(script.content_string, SCRIPT), 1)


@lru_cache(1000)
def set_right(html):
    html = UNSAID.sub("", corrected(html, PAGE)).replace("<th></th>", "<td></td>")  # an empty corner of a table heads nothing
    html = re.sub("<table>.*?</table>", lambda table: TABLE % table[0], html, flags=re.S)
    parts = re.split("(<pre.*?</pre>)", html, flags=re.S)
    return "".join(part if part.startswith("<pre") else re.sub(r"\s*\n\s*", "\n", part) for part in parts)


def on_post_page(html, page, config):
    return set_right(html)


def on_post_template(html, template_name, config):
    return set_right(html) if template_name.endswith(".html") else html
