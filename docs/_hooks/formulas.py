"""Formulas become MathML at build time, with their TeX inside."""
import re
from html import unescape

from markdown import Extension
from markdown.postprocessors import Postprocessor
from math_core import LatexToMathML
from shared.terms import WORDS

TEX = re.compile(r'<div class="arithmatex">\\\[(.*?)\\\]</div>|(\(?)<span class="arithmatex">\\\((.*?)\\\)</span>([^\s<]*)', re.S)
CONVERTER = LatexToMathML(annotation=True)


class Formulas(Postprocessor):
    def __init__(self, language):
        self.language = language

    def run(self, text):
        return TEX.sub(self.mathml, text)

    def mathml(self, found):
        display, before, inline, after = found.groups()
        html = CONVERTER.convert_with_local_state(unescape(display or inline).strip(), displaystyle=bool(display))
        html = html.replace("\u20d7", "\u2192")  # fonts place the combining arrow badly
        html = re.sub(r'(<mtable[^>]*?) scriptlevel="\d"', r"\1", html)  # not allowed on mtable
        html = html.replace('<mfrac displaystyle="true"', '<mfrac class="large"')  # nor on mfrac
        if before or after:  # a bracket or a particle stays on the line of its formula
            return f'<span class="whole">{before}{html}{after}</span>'
        if inline:
            return html
        label = WORDS[self.language]["formula"]
        return f'<div class="formula" tabindex="0" role="group" aria-label="{label}">{html}</div>'


class FormulasExtension(Extension):
    def __init__(self, language):
        super().__init__()
        self.language = language

    def extendMarkdown(self, md):
        md.postprocessors.register(Formulas(self.language), "formulas", 0)


def on_config(config):
    config.markdown_extensions.append(FormulasExtension(config.theme["language"]))
