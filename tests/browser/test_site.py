import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_every_page_loads_from_its_own_host_alone_and_without_error(site, pages, page):
    faults = []
    page.on("request", lambda r: r.url.startswith(site) or faults.append(f"{page.url}: asks {r.url}"))
    page.on("response", lambda r: r.status < 400 or faults.append(f"{page.url}: {r.status} for {r.url}"))
    page.on("console", lambda m: m.type != "error" or faults.append(f"{page.url}: {m.text}"))
    page.on("pageerror", lambda e: faults.append(f"{page.url}: {e}"))
    for path in pages:
        page.goto(site + path, wait_until="networkidle")
    assert not faults, "\n".join(faults)


def test_no_page_is_wider_than_a_small_phone(site, pages, page):
    page.set_viewport_size({"width": 320, "height": 640})
    wide = []
    for path in pages:
        page.goto(site + path)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 320:
            wide.append(f"{path}: {width} pixels")
    assert not wide, "\n".join(wide)


@pytest.mark.parametrize("start, end, name, language", [
    ("", "en/", "English", "en"),
    ("en/", "", "한국어", "ko"),
], ids=["to English", "to Korean"])
def test_the_language_switch_stays_on_the_page_and_the_section(site, page, start, end, name, language):
    page.goto(f"{site}{start}tensors/view-reshape/#strides")
    page.get_by_role("link", name=name, exact=True).click()
    page.wait_for_url(f"{site}{end}tensors/view-reshape/#strides")
    assert page.locator("html").get_attribute("lang") == language


def test_each_page_names_its_twin(site, pages, page):
    for path in pages:
        page.goto(site + path)
        inside = path.removeprefix("en/")
        links = {link.get_attribute("hreflang"): link.get_attribute("href") for link in page.locator("head link[hreflang]").all()}
        assert links == {"ko": site + inside, "en": f"{site}en/{inside}", "x-default": site + inside}


def test_the_sitemaps_list_every_page_of_their_language(site, pages, page):
    for language in ("", "en/"):
        text = page.request.get(f"{site}{language}sitemap.xml").text()
        listed = set(re.findall("<loc>(.*?)</loc>", text))
        assert listed == {site + path for path in pages if path.startswith("en/") == bool(language)}


def test_a_missing_page_is_explained_in_both_languages(site, page):
    page.goto(f"{site}404.html")
    text = page.locator("article").inner_text()
    assert "페이지를 찾을 수 없습니다" in text and "Page not found" in text
    page.get_by_role("link", name="start page").click()
    page.wait_for_url(f"{site}en/")


@pytest.mark.parametrize("path, term, counterpart", [
    ("tensors/strides/", "스트라이드", "stride"), ("en/tensors/strides/", "stride", "스트라이드"),
], ids=["Korean, with a particle", "English"])
def test_a_term_shows_its_counterpart(site, page, path, term, counterpart):
    page.goto(site + path)
    word = page.locator(".term", has_text=re.compile(f"^{term}$")).first
    shown = "word => getComputedStyle(word, '::after').content"
    assert word.evaluate(shown) == "none"
    word.hover()
    assert word.evaluate(shown) == f'"{counterpart}"'
    page.mouse.move(0, 0)
    assert word.evaluate(shown) == "none"
    word.focus()
    assert word.evaluate(shown) == f'"{counterpart}"'


def test_a_name_leads_to_the_reference(site, page):
    page.goto(f"{site}en/tensors/einsum/")
    address = page.locator("a.ref", has_text="torch.outer").first.get_attribute("href")
    assert address == "https://docs.pytorch.org/docs/stable/generated/torch.outer.html"
