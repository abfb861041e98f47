"""What must hold of the sentences around the programs. Each check yields a line for each fault, as in structure.py."""
import ast
import re

import ledger
import names
from book import LANGUAGES
from formulas import CONVERTER
from math_core import LatexError
from shared.embedding import CALL
from shared.reader import CODE, FORMULA, MISCONCEPTION, shown
from shared.terms import full_name, last_word

LITERAL = re.compile(r"\d{1,3}(?:,\d{3})+|\d[\d_]*(?:\.\d*)?(?:e[+-]?\d+)?")
YEAR = re.compile(r"\b(\d{4})년")
QUOTED = re.compile("“[^”]*”")  # in a sentence, words that are no code, such as the name of a file


def real_names(book):
    """Code in prose is code of the page's programs, or a public name that exists."""
    used = set()
    for path, shown in book.shown.items():
        words = {*names.WORD.findall(shown), *names.parameters(shown), "snippets", "data"}
        tensors = set(names.TENSOR.findall(shown))
        for language in LANGUAGES:
            refuting = None  # the depth of the misconception that the block is in
            for block in book.pages[language].get(path, []):
                if refuting is not None and (block.depth < refuting or block.depth == refuting and block.kind == "heading"):
                    refuting = None
                if MISCONCEPTION.fullmatch(block.text):
                    refuting = block.depth
                plain = names.PLAIN.findall(QUOTED.sub("", block.prose) if block.kind in ("paragraph", "item") else block.prose)
                for code in [*block.code, *plain]:
                    if code in book.reviewed:
                        used.add(code)
                    elif not (book.root / code).exists() or "/" not in code:
                        for problem in [*names.problems(code, words), *names.strangers(code, words, tensors)]:
                            if refuting is None or problem.split(" ")[0] not in shown:
                                yield f"{block.place}: `{code}`: {problem}; mend the name, show it in a program of the page, or, if it is right, add it to docs/_data/reviewed.txt"
    for code in sorted(book.reviewed - used):
        yield f"docs/_data/reviewed.txt:1: `{code}` is on no page; remove its line"


def proven_numbers(book):
    """Numbers of two or more digits or with a decimal point are in a program or output of the page."""
    for path, shown in book.shown.items():
        known = {float(re.sub("[_,]", "", n)) for n in LITERAL.findall(shown)}
        years = {year for block in book.pages["ko"][path] for year in YEAR.findall(block.prose)}
        allowed, used = set(book.allowed_numbers[path]), set()
        for language in LANGUAGES:
            for block in book.pages[language].get(path, []):
                for number in block.numbers:
                    if float(number) in known or round(float(number) / 100, 9) in known and f"{number} %" in block.prose or number in years:
                        continue
                    if number not in allowed:
                        yield (f"{block.place}: {number} is in no program or output of the page; print it, "
                               f"or vouch for it in the front matter of docs/ko/{path}: numbers: [{number}]")
                    used.add(number)
        for number in sorted(allowed - used):
            yield f"docs/ko/{path}:1: the front matter vouches for {number}, which the page does not need; remove it"


def glossary_terms(book):
    """Terms are those of the glossary; each is introduced with its English word where the glossary says so."""
    for number, row in enumerate(book.glossary, start=2):
        place, page = f"docs/_data/glossary.tsv:{number}", row["introduced_in"]
        if page and page + ".md" not in book.pages["ko"]:
            yield f"{place}: “{row['ko']}” is introduced in {page}, which is no page; mend the path"
        elif page:
            text = " ".join(block.prose for block in book.pages["ko"][page + ".md"])
            if not re.search(rf"{row['ko']}\({row['en']}\b", text, re.I):
                yield f"docs/ko/{page}.md:1: introduces “{row['ko']}” without its English; write {row['ko']}({row['en']}) once"
        for language in LANGUAGES:
            means = row[f"{language}_means"]
            if not means or bool(re.search("[가-힣]", means)) != (language == "ko"):
                yield f"{place}: does not say what “{row['ko']}” means; write a sentence in {language}_means"
        for word in filter(None, row["forbidden"].split(", ")):
            better = [r["ko"] for r in book.glossary if word in r["ko"]]
            for block in book.blocks("ko"):
                prose = re.sub("|".join([*better, rf"(?<={row['ko']})\([^)]*\)"]), " ", block.prose)
                if word in prose:
                    yield f"{block.place}: “{word}”; the glossary prefers “{row['ko']}”"


def references(book):
    """Every public name that is written in full, or that the page's programs use, has its page in the table of references, which has no other."""
    used, words = set(), {name.rpartition(".")[2] for name in book.reference}
    for path, page in book.pages["ko"].items():
        for block in (block for block in page if block.kind != "heading"):
            for code in block.code:
                name, word = full_name(code), last_word(code, book.shown[path])
                used |= {name, word}
                if not name and word and word not in words:
                    name = code not in book.reviewed and names.owned(word)
                    words.add(word)
                if name and name not in book.reference and exists(name):
                    yield (f"{block.place}: `{code}` has no address in docs/_data/reference.tsv; add the line, if the page exists:\n"
                           f"  {name}\t{names.usual_address(name)}")
    for name in sorted(name for name in book.reference if not {name, name.rpartition(".")[2]} & used):
        yield f"docs/_data/reference.tsv:1: {name} is on no page; remove its line"
    for number, (name, address) in enumerate(book.reference.items(), start=1):
        if "/generated/" in address and not set(name.lower().split(".")) <= set(re.split(r"\W", address.lower())):
            yield f"docs/_data/reference.tsv:{number}: {address} is the page of another name than {name}; mend it"


def exists(name):
    try:
        names.find(name)
    except AttributeError:
        return False
    return True


def misconceptions(book):
    """A misconception starts with the truth: a sentence in bold that stands alone, for the list of all misconceptions."""
    for language in LANGUAGES:
        for page in book.pages[language].values():
            for block, following in zip(page, page[1:]):
                if block.kind == "admonition" and MISCONCEPTION.fullmatch(block.text):
                    if not re.match(r"\*\*.+?\*\*", CODE.sub(lambda c: c[0].replace("*", "x"), following.text)):
                        yield f"{following.place}: say what is true first, in one bold sentence that stands alone: **….**"
                elif "오해:" in block.text[:6] or "isconception:" in block.text[:30]:
                    yield f"{block.place}: write it as 흔한 오해: “…” or Misconception: “…”, so that it gets into the list"


def taught_calls(book):
    """A call on the cheat sheet leads to a section that uses what it calls."""
    for block in (block for block in book.blocks("ko") if block.kind == "embed" and block.key[2] == "calls"):
        for before, call, path, anchor in CALL.findall((book.root / "snippets" / block.key[0]).read_text("utf-8")):
            page = book.pages["ko"].get(path + ".md")
            taught = page and ledger.sections(page, lambda b: b.text + shown([b], book.root / "snippets")).get(anchor[1:])
            words = re.findall(r"\.([a-z]\w+)", before + call)
            if not taught or words and not any(word in taught for word in words):
                yield f"{block.place}: print({call}) of snippets/{block.key[0]}: {path}{anchor} does not teach it; mend the comment"


def one_language(book):
    """A Korean page is written in Korean; an English page quotes Korean at most."""
    for block in book.blocks("ko"):
        if block.kind != "table row" and len(re.findall(r"[A-Za-z]{2,}", block.prose)) > 2 and not re.search("[가-힣]", block.prose):
            yield f"{block.place}: “{block.text[:50]}” is English on a Korean page; translate it"
    for block in book.blocks("en"):
        if re.search("[가-힣]", QUOTED.sub("", block.prose)):
            yield f"{block.place}: “{block.text[:50]}” is Korean on an English page; translate it, or put it in “…”"


def formulas(book):
    """Every formula is TeX that the build can turn into MathML."""
    for block in book.blocks():
        display = re.fullmatch(r"\$\$([^$]*)\$\$", block.source.strip())
        if block.kind == "formula" and not display:
            yield f"{block.place}: the formula does not end with $$ at the end of a line; end it there"
        for formula in [display[1]] if display else FORMULA.findall(CODE.sub("", block.text)):
            try:
                CONVERTER.convert_with_local_state(formula.strip(), displaystyle=bool(display))
            except LatexError as error:
                yield f"{block.place}: ${formula.strip()}$: {re.sub(chr(27) + r'[^m]*m', '', str(error)).split('Error: ')[1].splitlines()[0]} Mend the TeX"


def checks_speak(book):
    """What the checks of workshops say stands in docs/_data/checks.tsv, in both languages and with the same values."""
    data = book.root / "docs" / "_data" / "checks.tsv"
    rows, used = dict(line.split("\t") for line in data.read_text("utf-8").splitlines()), set()
    for program in book.programs:
        for check in ast.walk(ast.parse(program.source)) if program.is_workshop else ():
            if isinstance(check, ast.Assert):
                message = check.msg and ast.get_source_segment(program.source, check.msg).removeprefix("f").strip('"')
                used.add(message)
                if message not in rows:
                    yield f"{book.file(program.path)}:{check.lineno}: the check says “{message}”; say what is wrong, and write it in both languages in docs/_data/checks.tsv"
    for number, (english, korean) in enumerate(rows.items(), start=1):
        if english not in used:
            yield f"docs/_data/checks.tsv:{number}: no check says “{english}”; remove the line"
        if sorted(re.findall(r"\{.*?\}", english)) != sorted(re.findall(r"\{.*?\}", korean)):
            yield f"docs/_data/checks.tsv:{number}: not the same values in both languages; mend one side"


CHECKS = [checks_speak, real_names, proven_numbers, glossary_terms, references, misconceptions, taught_calls, one_language, formulas]
