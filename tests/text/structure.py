"""What must hold of the book's files. Each check yields a line for each fault: file, line, words, and how to mend it."""
import posixpath
import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

import yaml
from book import LANGUAGES

LONGEST_LINE = 72
LAST_SECTIONS = ("recap", "exercises", "experiments")
NUMERALS = yaml.safe_load(Path(__file__).with_name("numerals.yml").read_text("utf-8"))
COUNTS = {word: number for number, words in NUMERALS.items() for word in words}
COUNT = re.compile(
    r"(?<![가-힣])(?:(?:세|네|열한|열두)(?= )|(?:셋|넷|다섯|여섯|일곱|여덟|아홉|열하나|열둘)(?!째))"
    r"|(?<![\d.,\w-])[3-9](?![\d차]|[.,]\d)"  # 3차 is cubic
    r"|\b(?:three|four|five|six|seven|eight|nine|eleven|twelve)\b", re.I)


def twins(book):
    """Every chapter exists in both languages."""
    for language, other in (LANGUAGES, LANGUAGES[::-1]):
        for path in book.pages[language].keys() - book.pages[other].keys():
            yield f"docs/{language}/{path}:1: has no docs/{other}/{path}; write it: a chapter lands in both languages or not at all"


def same_blocks(book):
    """Both languages say the same thing, block by block."""
    for path in book.pages["ko"].keys() & book.pages["en"].keys():
        korean, english = book.pages["ko"][path], book.pages["en"][path]
        matcher = SequenceMatcher(None, [b.shape for b in korean], [b.shape for b in english], autojunk=False)
        for how, i, j, k, m in matcher.get_opcodes():
            if how == "equal":
                for a, b in zip(korean[i:j], english[k:m]):
                    yield from differences(a, b)
                continue
            for block in korean[i:j] + english[k:m]:
                other = "en" if block in korean[i:j] else "ko"
                words = block.text or " ".join(map(str, block.key or ()))
                yield f"{block.place}: {block.kind} “{words[:50]}” has no equal in docs/{other}/{path}; say it in both languages"


def differences(korean, english):
    for what in ("code", "numbers", "formulas", "links"):
        a, b = getattr(korean, what), getattr(english, what)
        if a != b:
            only = [*(f"{x} only in Korean" for x in a - b), *(f"{x} only in English" for x in b - a)]
            yield f"{korean.place} and {english.place}: not the same {what}: {', '.join(only)}; mend one side"
    a, b = (Counter(COUNTS[word.lower()] for word in COUNT.findall(block.prose)) for block in (korean, english))
    if a - b and b - a:  # one side alone may count, as in “all three”
        yield f"{korean.place} and {english.place}: {min(a - b)} only in Korean, {min(b - a)} only in English; mend one side"


def embedded(book):
    """Every program, output and figure is on a page, in both languages, and nothing of a program is left out."""
    for language in LANGUAGES:
        shown = {block.key[:2] for page in book.pages[language].values() for block in page if block.kind == "embed" and block.key}
        for program in book.programs:
            result = program.result.relative_to(program.snippets).as_posix()
            sections = set(re.findall(r"# --8<-- \[start:([\w-]+)\]", program.source))
            whole = (result, None) in shown if program.is_figure else (program.name + ".py", None) in shown
            cut = {(program.name + ".py", s) for s in sections} | (set() if program.is_workshop else {(result, None)}) <= shown
            if not (whole or sections and cut):
                yield f'{book.file(program.path)}:1: is on no page of docs/{language}; embed it: --8<-- "{result if program.is_figure else program.name + ".py"}"'
            if sections and not whole:
                rest = program.source
                for name in sections:
                    rest = rest.replace(re.search(rf"[^\n]*\[start:{name}\].*?\[end:{name}\]", rest, re.S)[0], "")
                hidden = [x for x in rest.splitlines() if x.strip() and not x.startswith("# output:")]
                if hidden:
                    yield f"{book.file(program.path)}:{program.source.splitlines().index(hidden[0]) + 1}: “{hidden[0]}” is in no section, so readers never see it"
    results = {program.result for program in book.programs}
    for path in sorted((book.root / "snippets").glob("*/*/*")):
        if path.name.endswith(".cuda.out"):
            if (path.relative_to(book.root / "snippets").as_posix(), None) not in shown:
                yield f"{book.file(path)}:1: is on no page; embed it"
        elif path.suffix in (".out", ".svg") and path not in results:
            yield f"{book.file(path)}:1: no program prints or draws it; delete it"


def typed(book):
    """No program and no output is typed into a page."""
    for block in book.blocks():
        if block.kind == "fence" and block.key[0] != "console":
            yield f"{block.place}: a typed “{block.key[0]}” fence; make it a program below snippets/ and embed it (only console fences are typed)"
        elif block.kind == "fence" and any(line.lstrip().startswith("$ ") for line in block.key[1:]):
            yield f"{block.place}: a command begins with “$ ”; readers copy it as it stands"
    for page in (page for language in LANGUAGES for page in book.pages[language].values()):
        deepest = 0
        for block in page:
            if block.depth > deepest:
                yield f"{block.place}: is indented below nothing, so a page shows it as code; move it to the left"
            deepest = block.depth + (block.kind in ("item", "admonition"))


def headings(book):
    """Every heading has an ASCII id of its own, and no formula: navigation shows headings as plain text."""
    for block in book.blocks():
        if block.kind == "heading" and not (block.key[1] and block.key[1].isascii()):
            yield f"{block.place}: heading “{block.text}” has no ASCII id; add one, the same in both languages: {{ #short-name }}"
        if block.kind == "heading" and block.formulas:
            yield f"{block.place}: a formula in a heading; say it in words or code"


def readable_programs(book):
    """Programs fit a phone and a copied page."""
    for program in book.programs:
        for number, line in enumerate(program.source.splitlines(), start=1):
            if len(line) > LONGEST_LINE:
                yield f"{book.file(program.path)}:{number}: {len(line)} columns; at most {LONGEST_LINE}"


def links(book):
    """Links between pages lead to a page and a heading that exist."""
    for language in LANGUAGES:
        ids = {path: {b.key[1] for b in page if b.kind == "heading"} for path, page in book.pages[language].items()}
        for path, page in book.pages[language].items():
            for block in page:
                for link in block.links:
                    target, _, anchor = link.partition("#")
                    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
                    if re.match(r"[a-z]+:", link):
                        continue
                    if target not in ids:
                        yield f"{block.place}: the link {link} leads to no page; mend its path"
                    elif anchor and anchor not in ids[target]:
                        yield f"{block.place}: the link {link} leads to no heading; that page has {', '.join(sorted(filter(None, ids[target])))}"


def navigation(book):
    """Both navigations list the same pages in the same order and parts; each part opens with its index.md."""
    korean, english = (book.navigation(language) for language in LANGUAGES)
    for a, b in zip_longest(korean, english, fillvalue=(None, [], "nothing")):
        if (a[0], a[2]) != (b[0], b[2]):
            yield (f"{book.place('en', b[2])}: {b[2]} stands where mkdocs.yml has {a[2]}; "
                   "list the same pages in the same order and parts in both navigations")
            break
    for path, times in Counter(path for *_, path in korean).items():
        if times > 1:
            yield f"{book.place('ko', path)}: {path} stands in the navigation {times} times; keep one"
    opened = set()
    for *_, path in korean:
        part, _, page = path.rpartition("/")
        if part and part not in opened and page != "index.md":
            yield f"{book.place('ko', path)}: the part {part} opens with {path}; write {part}/index.md, a page that shows why the part is needed, and list it first"
        opened.add(part)


def endings(book):
    """Every chapter, but not the opener of a part, ends with its rules, its exercises and two open experiments."""
    for language in LANGUAGES:
        for path, page in book.pages[language].items():
            if "/" not in path or path.endswith("/index.md"):
                continue
            sections = [i for i, block in enumerate(page) if block.kind == "heading" and block.key[0] <= 2]
            last = page[sections[-1]]
            if "/workshop-" in path:
                if last.key[1] != "recap":
                    yield f"{last.place}: a workshop ends with the section #recap; write it"
                continue
            if tuple(page[i].key[1] for i in sections[-3:]) != LAST_SECTIONS:
                yield f"{last.place}: a chapter ends with the sections #{', #'.join(LAST_SECTIONS)}, in this order; write them"
                continue
            experiments = [block.shape for block in page[sections[-1]:]]
            if experiments.count((0, "item", (".",))) != 2 or any(kind == "admonition" for _, kind, _ in experiments):
                yield f"{last.place}: experiments are exactly two numbered items without a solution; say what to look at"


def folded_questions(book):
    """A question right before a program can be answered before its output is seen."""
    for language in LANGUAGES:
        for page in book.pages[language].values():
            for block, following in zip(page, page[1:]):
                if block.kind in ("paragraph", "item") and block.text.rstrip("*_”)").endswith("?") and shows_output(following):
                    yield f"{block.place}: asks a question whose answer stands right below; fold the output of {following.key[0]}: predict"


def shows_output(block):
    return block.kind == "embed" and (block.key[0].endswith(".out") or block.key[0].endswith(".py") and not any(block.key[1:]))


CHECKS = [twins, same_blocks, embedded, typed, headings, links, readable_programs, navigation, endings, folded_questions]
