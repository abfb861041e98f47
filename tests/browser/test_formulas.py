import pytest

SHIFTS = """
  window.shifted = [];
  new PerformanceObserver(list => list.getEntries().forEach(shift => shift.sources.forEach(({ node }) =>
    node?.parentElement?.closest("article") && shifted.push(node.textContent)))).observe({ type: "layout-shift", buffered: true });
"""


def test_a_late_font_shifts_nothing(site, page):
    late = []
    page.add_init_script(SHIFTS)
    page.route("**/math.woff2", lambda request: late.append(request))
    page.goto(f"{site}autograd/vjp/#jacobian", wait_until="domcontentloaded")
    page.wait_for_timeout(500)
    for request in late:
        request.continue_()
    page.wait_for_timeout(500)
    assert late and page.evaluate("shifted") == []


def test_only_pages_with_formulas_load_what_formulas_need(site, page):
    loaded = []
    page.on("request", lambda request: loaded.append(request.url.rsplit("/", 1)[-1]))
    page.goto(site, wait_until="networkidle")
    assert not {"math.woff2", "formulas.js"} & set(loaded)
    page.goto(f"{site}autograd/vjp/", wait_until="networkidle")
    assert {"math.woff2", "formulas.js"} <= set(loaded)


@pytest.mark.parametrize("path, width", [("autograd/backward-pass/", 320), ("en/tensors/strides/", 320)])
def test_a_wide_formula_scrolls_by_keyboard_and_the_page_does_not(site, page, path, width):
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(site + path)
    formula = page.locator(".formula").first
    formula.focus()
    page.keyboard.press("ArrowRight")
    for _ in range(50):  # it scrolls smoothly
        if page.evaluate("document.activeElement.scrollLeft > 0"):
            break
        page.wait_for_timeout(100)
    assert page.evaluate("document.activeElement.scrollLeft > 0")
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.fixture
def copied(site, page):
    """Copies what is selected, or what has the focus."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site}en/autograd/vector-output/")

    def copy():
        page.keyboard.press("Control+c")
        return page.evaluate("navigator.clipboard.readText()")
    return copy


def test_a_clicked_formula_is_copied_as_tex(page, copied):
    page.locator("p math", has_text="0.5").click()
    assert copied() == "$0.5 \\times 36 = 18$"


def test_a_formula_with_the_focus_is_copied_as_tex(page, copied):
    page.locator(".formula").first.focus()
    assert copied() == copied() == "$$Q = 3a^3 - b^2$$"


def test_formulas_of_a_selection_are_copied_as_tex(page, copied):
    paragraph = page.locator("p:has(math)").first
    before = paragraph.inner_html()
    paragraph.evaluate("paragraph => getSelection().selectAllChildren(paragraph)")
    assert "the following expression gives a $Q$ of two elements" in copied()
    assert paragraph.inner_html() == before
