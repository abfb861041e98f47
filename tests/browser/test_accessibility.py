import re

import pytest
from test_every_page import ALL, AXE, OPEN


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_wide_screen_shuts_no_reader_out(site, page, modules, scheme):
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    faults = []
    for path in ("", "en/autograd/vjp/", "tensors/strides/", "en/glossary/", "404.html"):
        page.goto(site + path)
        page.evaluate(OPEN)
        page.evaluate((modules / "axe-core" / "axe.min.js").read_text("utf-8"))
        faults += [f"{path}: {fault}" for fault in page.evaluate(AXE, [None, ALL])]
    assert not faults, "\n".join(faults)


def test_a_page_is_dark_from_the_start_for_who_prefers_it(site, page):
    page.route(re.compile(r"(?<!/start)\.js$"), lambda route: route.abort())
    for scheme, name in ("light", "default"), ("dark", "slate"):
        page.emulate_media(color_scheme=scheme)
        page.goto(site)
        assert page.locator("body").get_attribute("data-md-color-scheme") == name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_shows_the_figures_that_are_drawn_for_its_ground(site, page, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(site + "models/lenet/", wait_until="networkidle")
    shown = page.locator("figure img").evaluate_all("all => all.filter(image => image.checkVisibility()).map(image => [image.classList[0], image.src])")
    assert shown and all(name == scheme and src.endswith(".dark.svg") == (scheme == "dark") for name, src in shown)
