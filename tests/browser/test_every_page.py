"""What holds of every page: each is opened once, on a phone, and asked for all of it."""
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COLOURS = ["color-contrast", "link-in-text-block"]
ALL = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
AXE = """async ([context, options]) => {
    const {violations} = await axe.run(context || document, {...options, resultTypes: ["violations"]})
    return violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html.slice(0, 200)}\\n  ${node.failureSummary}`))
}"""
OPEN = """async () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
}"""
# Elements whose names and classes are the same, and those of all that they are in, have the same colours: one of each kind will do.
MARK_NEW_KINDS = """seen => {
    const kind = element => element === document.body ? "" : `${kind(element.parentElement)} > ${element.localName}.${element.className}`
    const kinds = new Map([...document.body.querySelectorAll(":not(svg *)")].map(element => [kind(element), element]))
    const unseen = [...kinds].filter(([kind]) => !seen.includes(kind))
    unseen.forEach(([, element]) => element.setAttribute("data-new", ""))
    return unseen.map(([kind]) => kind)
}"""
CUT_OFF = """[...document.querySelectorAll("article math")].filter(math => {
  const after = math.nextSibling, range = new Range();
  if (!(after instanceof Text) || !/^\\S/.test(after.data)) return false;
  range.setStart(after, 0);
  range.setEnd(after, 1);
  return range.getBoundingClientRect().top > math.getBoundingClientRect().bottom;
}).map(math => math.parentElement.textContent)"""
TOKENS = "math :is(mi, mn, mo, mtext)"
PROVEN = {}
for line in (ROOT / "docs" / "_data" / "proven.tsv").read_text("utf-8").splitlines():
    name, torch, date, _ = line.split("\t")
    PROVEN[(name + "/").removesuffix("index/")] = f"torch {torch}", date


class Visit:
    """A page of the book, open with all that is folded; each method yields the faults against the promise that it is named after."""

    def __init__(self, page, site, path, seen):
        self.page, self.site, self.path, self.seen = page, site, path, seen

    def names_its_twin(self):
        inside = self.path.removeprefix("en/")
        links = dict(self.page.eval_on_selector_all("head link[hreflang]", "links => links.map(link => [link.hreflang, link.getAttribute('href')])"))
        if links != {"ko": self.site + inside, "en": f"{self.site}en/{inside}", "x-default": self.site + inside}:
            yield links

    def says_when_it_was_proven(self):
        for words in PROVEN.get(self.path.removeprefix("en/"), ()):
            if words not in self.page.locator(".proven").inner_text():
                yield f"does not say {words}"

    def keeps_a_particle_on_the_line_of_its_formula(self):
        yield from self.page.evaluate(CUT_OFF)

    def draws_formulas_in_the_font_of_the_book(self):
        """Look at each token of a formula once."""
        texts = self.page.locator(TOKENS).evaluate_all("tokens => tokens.map(token => token.outerHTML)")
        if not texts:
            return
        browser = self.page.context.new_cdp_session(self.page)
        for domain in ("DOM", "CSS"):
            browser.send(f"{domain}.enable")
        root = browser.send("DOM.getDocument")["root"]["nodeId"]
        tokens = browser.send("DOM.querySelectorAll", {"nodeId": root, "selector": TOKENS})["nodeIds"]
        for text, token in zip(texts, tokens, strict=True):
            fonts = [] if text in self.seen else browser.send("CSS.getPlatformFontsForNode", {"nodeId": token})["fonts"]
            self.seen.add(text)
            if not all(font["isCustomFont"] for font in fonts):
                yield f"{text} is not in the font of the formulas; add it as docs/_theme/assets/fonts/README.md says"
        browser.detach()

    def shuts_no_reader_out(self):
        yield from self.page.evaluate(AXE, [None, {**ALL, "rules": {rule: {"enabled": False} for rule in COLOURS}}])

    def is_legible_in_light_and_dark(self):
        new = self.page.evaluate(MARK_NEW_KINDS, [*self.seen])
        self.seen.update(new)
        for scheme in ("default", "slate") if new else ():
            self.page.evaluate("scheme => document.body.dataset.mdColorScheme = scheme", scheme)
            yield from (f"{scheme}: {fault}" for fault in self.page.evaluate(AXE, ["[data-new]", {"runOnly": COLOURS}]))

    def is_no_wider_than_a_small_phone(self):
        self.page.set_viewport_size({"width": 320, "height": 640})
        width = self.page.evaluate("document.documentElement.scrollWidth")
        self.page.set_viewport_size({"width": 390, "height": 844})
        if width > 320:
            yield f"{width} pixels"


PROMISES = [name for name in vars(Visit) if not name.startswith("_")]
LOADS = "loads_from_its_own_host_alone_and_without_error"


@pytest.fixture(scope="module")
def faults(site, pages, browser, modules):
    """The faults of all pages by the promise that they break."""
    faults, seen = defaultdict(list), defaultdict(set)
    axe = (modules / "axe-core" / "axe.min.js").read_text("utf-8")
    context = browser.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{site}autograd/vjp/", wait_until="networkidle")  # a font in the cache is there at once
    page.on("request", lambda r: r.url.startswith((site, "data:")) or faults[LOADS].append(f"{page.url}: asks {r.url}"))
    page.on("response", lambda r: r.status < 400 or faults[LOADS].append(f"{page.url}: {r.status} for {r.url}"))
    page.on("console", lambda m: m.type != "error" or faults[LOADS].append(f"{page.url}: {m.text}"))
    page.on("pageerror", lambda e: faults[LOADS].append(f"{page.url}: {e}"))
    for path in pages:
        page.goto(site + path)
        page.evaluate(OPEN)
        page.evaluate(axe)
        for promise in PROMISES:
            faults[promise] += [f"{path}: {fault}" for fault in getattr(Visit(page, site, path, seen[promise]), promise)()]
    context.close()
    assert seen["draws_formulas_in_the_font_of_the_book"] and set(PROVEN) <= set(pages)
    return faults


@pytest.mark.parametrize("promise", [LOADS, *PROMISES])
def test_every_page(faults, promise):
    assert not faults[promise], "\n".join(map(str, faults[promise]))
