"""Formulas become MathML at build time: no script, no font service, and the TeX stays copyable."""
import re
from html import unescape

from markdown import Extension
from markdown.postprocessors import Postprocessor
from math_core import LatexToMathML

TEX = re.compile(r'<(span|div) class="arithmatex">\\([(\[])(.*?)\\[)\]]</\1>', re.S)
CONVERTER = LatexToMathML(annotation=True)


def mathml(found):
    display = found[2] == "["
    html = CONVERTER.convert_with_local_state(unescape(found[3]).strip(), displaystyle=display)
    html = html.replace("\u20d7", "\u2192")  # fonts place the combining arrow badly
    html = re.sub(r'(<mtable[^>]*?) scriptlevel="\d"', r"\1", html)  # not allowed on mtable
    html = html.replace('<mfrac displaystyle="true"', '<mfrac style="math-style: normal"')  # nor on mfrac
    return f'<div class="formula" tabindex="0">{html}</div>' if display else html


class Formulas(Postprocessor):
    def run(self, text):
        return TEX.sub(mathml, text)


class FormulasExtension(Extension):
    def extendMarkdown(self, md):
        md.postprocessors.register(Formulas(md), "formulas", 0)


def on_config(config):
    config.markdown_extensions.append(FormulasExtension())
