import pytest

EVERYTHING = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async rules => {
    for (const fold of document.querySelectorAll("details")) fold.open = true
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    const {violations} = await axe.run({runOnly: rules, resultTypes: ["violations"]})
    return violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html.slice(0, 200)}\\n  ${node.failureSummary}`))
}"""


def violations(page, address, modules, scheme, rules):
    page.emulate_media(color_scheme=scheme)
    page.goto(address)
    page.add_style_tag(content="* { transition: none !important }")
    page.add_script_tag(path=modules / "axe-core" / "axe.min.js")
    return [f"{address} {scheme} {fault}" for fault in page.evaluate(RUN, rules)]


def test_no_page_shuts_a_reader_out(site, pages, page, modules):
    faults = [x for path in pages for x in violations(page, site + path, modules, "light", EVERYTHING)]
    assert not faults, "\n".join(faults)


def test_every_page_is_legible_in_the_dark(site, pages, page, modules):
    faults = [x for path in pages for x in violations(page, site + path, modules, "dark", ["color-contrast"])]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_wide_screen_shuts_no_reader_out(site, page, modules, scheme):
    page.set_viewport_size({"width": 1280, "height": 800})
    paths = ["", "en/autograd/vjp/", "tensors/strides/", "en/glossary/", "404.html"]
    faults = [x for path in paths for x in violations(page, site + path, modules, scheme, EVERYTHING)]
    assert not faults, "\n".join(faults)


def test_a_page_is_dark_from_the_start_for_who_prefers_it(site, page):
    page.route("**/*.js", lambda route: route.abort())
    for scheme, name in ("light", "default"), ("dark", "slate"):
        page.emulate_media(color_scheme=scheme)
        page.goto(site)
        assert page.locator("body").get_attribute("data-md-color-scheme") == name
