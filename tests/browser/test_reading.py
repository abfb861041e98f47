import re
import struct
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "snippets/tensors/view-reshape/view_keeps_order.py"
LANGUAGES = pytest.mark.parametrize("book", ["", "en/"], ids=["Korean", "English"])


@LANGUAGES
def test_a_program_is_copied_byte_for_byte(site, page, book):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site}{book}tensors/view-reshape/")
    button = page.locator(".run").first.locator(".copy")
    label = button.inner_text()
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("([button, label]) => button.textContent != label", arg=[button.element_handle(), label])
    assert page.evaluate("navigator.clipboard.readText()") == PROGRAM.read_text("utf-8")
    assert page.locator(".out button").count() == 0


@LANGUAGES
def test_a_program_leads_to_its_plain_file(site, page, book):
    for path, part in [("tensors/view-reshape/", "tensors/view-reshape"), ("cheat-sheet/", "start/cheat-sheet"), ("", "start/welcome")]:
        page.goto(site + book + path)
        bar = page.locator(".bar").first
        program = re.match(rf"snippets/({part}/\w+\.py)", bar.inner_text())[1]
        with page.expect_download() as download:
            bar.locator("a[download]").click()
        assert Path(download.value.path()).read_bytes() == (ROOT / "snippets" / program).read_bytes()


@LANGUAGES
def test_all_that_is_folded_opens_and_closes_together(site, page, book):
    page.goto(f"{site}{book}tensors/view-reshape/")
    folds, button = page.locator("article details"), page.locator(".open-all")
    shut = page.locator("article details:not([open])")
    assert shut.count() == folds.count() > 6
    button.focus()
    page.keyboard.press("Enter")
    assert shut.count() == 0 and button.get_attribute("aria-pressed") == "true"
    page.keyboard.press("Enter")
    assert shut.count() == folds.count() and button.get_attribute("aria-pressed") == "false"


def test_a_folded_output_opens_by_keyboard(site, page):
    page.goto(f"{site}tensors/view-reshape/")
    fold = page.locator("details.predict").first
    output = fold.locator("code")
    assert not output.is_visible()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    assert output.is_visible()


@LANGUAGES
def test_a_link_to_a_page_shows_a_picture(site, page, book):
    page.goto(f"{site}{book}tensors/strides/")
    image = page.request.get(page.locator("meta[property='og:image']").get_attribute("content")).body()
    assert struct.unpack(">II", image[16:24]) == (1200, 630)


@LANGUAGES
def test_a_line_holds_34_to_38_korean_characters(site, page, book):
    """A Korean character is one em wide; 34 em of a Latin text font are 65 to 75 characters."""
    for width in (1280, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{site}{book}tensors/strides/")
        ems = page.eval_on_selector_all("article > p:not(.proven)", "all => all.map(p => p.clientWidth / parseFloat(getComputedStyle(p).fontSize))")
        assert 34 <= max(ems) <= 38


@LANGUAGES
def test_text_of_twice_the_size_leaves_all_buttons_in_the_header_of_a_phone(site, page, book):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{site}{book}tensors/strides/")
    page.evaluate("document.documentElement.style.fontSize = '250%'")  # Material's own is 125%
    buttons = page.locator(".md-header__button").evaluate_all("all => all.filter(x => x.checkVisibility()).map(x => x.getBoundingClientRect().right)")
    assert len(buttons) >= 4 and max(buttons) <= 390


@LANGUAGES
def test_a_line_that_goes_on_is_shown_by_a_shadow(site, page, book):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"{site}{book}tensors/broadcasting/")
    page.locator(".open-all").click()
    for kind in ".run", ".out":
        cut = page.locator(f"{kind} pre > code").evaluate_all("all => all.filter(x => x.scrollWidth > x.clientWidth).map(x => getComputedStyle(x).backgroundAttachment)")
        assert cut and set(cut) == {"local, local, scroll, scroll"}, kind


@LANGUAGES
def test_a_command_is_copied_from_its_frame(site, page, book):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site}{book}start/setup/")
    page.locator(".language-console .copy").first.click()
    assert page.evaluate("navigator.clipboard.readText()").startswith("python3 -m venv .venv\n")


@LANGUAGES
def test_a_guess_is_compared_line_by_line_and_kept_on_the_device(site, page, book):
    page.goto(f"{site}{book}tensors/broadcasting/")
    fold = page.locator("details.predict").first
    page.locator(".write").first.click()
    page.locator(".guess textarea:focus").wait_for()
    page.keyboard.type("scores torch.Size([2,  3])\nbias torch.Size([4])")
    assert fold.get_attribute("open") is None and page.locator(".guess li").count() == 0
    fold.locator("summary").click()
    lines = page.locator(".guess li")
    lines.nth(6).wait_for()
    assert [lines.nth(i).get_attribute("class") for i in range(3)] == [None, "wrong", None]
    assert "torch.Size([4])" in lines.nth(1).inner_text() and "torch.Size" not in lines.nth(2).inner_text()
    page.reload()
    page.locator(".write").first.click()
    assert page.locator(".guess textarea").input_value().endswith("bias torch.Size([4])")
