"""What is around the text of a page: the menu, the place of the page, what the reader has done, the links at the foot."""
import os
import subprocess
import sys
from urllib.parse import parse_qs, urlsplit

import pytest
import small_book
from site_server import served

LANGUAGES = pytest.mark.parametrize("book", ["", "en/"], ids=["Korean", "English"])
CUT = """() => {
    const box = document.querySelector(".md-sidebar--primary .md-sidebar__scrollwrap").getBoundingClientRect()
    const rows = [...document.querySelectorAll(".contents :is(a, summary)")].filter(row => row.checkVisibility()).map(row => row.getBoundingClientRect())
    const here = document.querySelector(".contents [aria-current]").getBoundingClientRect()
    return rows.filter(({ top, bottom }) => top < box.top - 1 && bottom > box.top + 1).length || here.top < box.top - 1 || here.bottom > box.bottom
}"""


@LANGUAGES
def test_the_menu_leads_to_every_chapter_by_its_number(site, page, chapters, book):
    page.goto(f"{site}{book}tensors/strides/")
    assert page.locator(".contents a", has_text="8.1").count() == 0
    page.locator("label.md-header__button[for=__drawer]").click()
    last = page.locator(".contents a", has_text="8.1 ")
    last.wait_for(state="attached")
    listed = page.eval_on_selector_all(".contents .part a", "links => links.map(link => link.href)")
    assert {site + path for path in chapters if path.startswith("en/") == bool(book)} <= set(listed)
    page.locator(".contents summary", has_text="8 ").click()
    last.click()
    page.wait_for_url(f"{site}{book}scale/amp-memory/")


@LANGUAGES
@pytest.mark.parametrize("width, height", [(1280, 700), (390, 700)], ids=["desktop", "phone"])
def test_the_menu_opens_at_the_page_with_its_first_row_whole(site, page, book, width, height):
    page.set_viewport_size({"width": width, "height": height})
    for path in ("tensors/inspecting/", "scale/export/", "glossary/", ""):
        page.goto(site + book + path, wait_until="networkidle")
        if width < 600:
            page.locator("label.md-header__button[for=__drawer]").click()
            page.wait_for_timeout(500)
        assert not page.evaluate(CUT), path


def test_the_menu_of_a_phone_leads_to_the_sections_of_the_page(site, page):
    page.goto(f"{site}tensors/strides/")
    page.locator("label.md-header__button[for=__drawer]").click()
    page.locator(".contents a[href$='#windows']").click()
    page.wait_for_url("**/tensors/strides/#windows")
    assert not page.locator("#__drawer").is_checked()


@LANGUAGES
def test_a_page_says_where_it_is(site, page, book):
    page.goto(f"{site}{book}tensors/strides/")
    place = page.locator(".above nav")
    assert place.inner_text().endswith("2.12")
    place.get_by_role("link").nth(1).click()
    page.wait_for_url(f"{site}{book}tensors/")


@LANGUAGES
def test_what_a_reader_has_done_is_kept_shown_and_forgotten(site, page, book):
    page.goto(f"{site}{book}tensors/strides/")
    page.locator(".open-all").click()
    page.locator("#exercises").scroll_into_view_if_needed()
    done = page.locator(".done")
    for button in done.nth(1), done.last:
        button.press("Enter")
        assert button.get_attribute("aria-pressed") == "true"
    page.goto(f"{site}{'' if book else 'en/'}tensors/")
    assert page.locator("article a[data-mark]").get_attribute("data-mark") == "✓ 1/4"
    page.locator("label.md-header__button[for=__drawer]").click()
    page.locator(".contents a[data-mark]").wait_for()
    page.goto(site + book)
    assert page.locator(".begin a").get_attribute("href").endswith("/tensors/squeeze/")
    asked = []
    page.on("request", lambda request: asked.append(request.method))
    page.locator(".forget").click()
    page.wait_for_function("!document.querySelector('[data-mark], .forget')")
    assert set(asked) == {"GET"}
    page.locator(".begin a").click()
    page.wait_for_url(f"{site}{book}start/frameworks/")


@LANGUAGES
def test_the_foot_leads_to_the_source_and_takes_a_report(tmp_path, page, book):
    copy = small_book.copy(tmp_path / "source")
    with served(tmp_path / "host") as host:
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "-d", tmp_path / "host"], cwd=copy.root, check=True,
                       env={**os.environ, "SITE_URL": host, "REPOSITORY_URL": "https://github.com/reader/book"})
        page.goto(f"{host}{book}part/chapter/")
        links = page.eval_on_selector_all(".foot a", "links => links.map(link => link.href)")
        language = book or "ko/"
        assert f"https://github.com/reader/book/edit/main/docs/{language}part/chapter.md" in links
        page.route("https://github.com/**", lambda route: route.fulfill(body=""))
        page.locator("#middle").evaluate("section => section.scrollIntoView()")
        page.locator(".report").evaluate("link => link.click()")
        page.wait_for_url("https://github.com/**")
        report = parse_qs(urlsplit(page.url).query)
    assert report == {"title": ["part/chapter"], "body": [f"PyTorch 2.14.1\n{host}{book}part/chapter/#middle"]}


@LANGUAGES
def test_a_long_list_shows_only_the_entries_with_the_words_of_its_box(site, page, book):
    page.goto(f"{site}{book}names/")
    page.locator(".filter").fill("embedding nn.")
    entries = page.locator("article > ul > li")
    page.wait_for_function("document.querySelectorAll('article > h2:not([hidden])').length < 4")
    shown = [entry.inner_text() for entry in entries.filter(visible=True).all()]
    assert shown and all("embedding" in text.lower() for text in shown)


@LANGUAGES
def test_the_first_page_begins_with_a_puzzle_and_a_button(site, page, book):
    for width, height in (1280, 800), (390, 844):
        page.set_viewport_size({"width": width, "height": height})
        page.goto(site + book)
        for part in ".begin a", ".run":
            assert page.locator(part).first.bounding_box()["y"] < height - 200
