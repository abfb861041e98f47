import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import small_book
from site_server import served

ROOT = Path(__file__).parents[2]


LANGUAGE_SWITCH = pytest.mark.parametrize("start, end, name, language", [
    ("", "en/", "English", "en"),
    ("en/", "", "한국어", "ko"),
], ids=["to English", "to Korean"])


@LANGUAGE_SWITCH
def test_the_language_switch_stays_on_the_page_and_the_section(site, page, start, end, name, language):
    page.goto(f"{site}{start}tensors/view-reshape/#strides")
    page.get_by_role("link", name=name, exact=True).click()
    page.wait_for_url(f"{site}{end}tensors/view-reshape/#strides")
    assert page.locator("html").get_attribute("lang") == language


@LANGUAGE_SWITCH
def test_the_language_switch_stays_where_the_reader_is(site, page, start, end, name, language):
    page.goto(f"{site}{start}tensors/view-reshape/#strides")
    page.locator("#view-never-copies").evaluate("section => section.scrollIntoView()")
    page.get_by_role("link", name=name, exact=True).click()
    page.wait_for_url(f"{site}{end}tensors/view-reshape/#view-never-copies")


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


@pytest.mark.parametrize("below", ["", "book/"], ids=["the root", "a folder"])
def test_the_switch_of_a_missing_page_leads_to_the_other_language(tmp_path, page, below):
    book = small_book.copy(tmp_path / "source")
    with served(tmp_path / "host") as host:
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "-d", tmp_path / "host" / below], cwd=book.root, env={**os.environ, "SITE_URL": host + below}, check=True)
        page.goto(f"{host}{below}404.html")
        page.get_by_role("link", name="English", exact=True).click()
        page.wait_for_url(f"{host}{below}en/")
        page.goto(f"{host}{below}en/404.html")
        page.get_by_role("link", name="한국어", exact=True).click()
        page.wait_for_url(f"{host}{below}")


def test_no_page_runs_a_script_or_asks_a_host_that_the_template_does_not(site, page, refused):
    for path in ("", "en/autograd/vjp/", "404.html"):
        page.goto(site + path, wait_until="networkidle")
        stopped = page.evaluate("""async () => {
            const stopped = [], add = (tag, props) => document.body.append(Object.assign(document.createElement(tag), props))
            document.addEventListener("securitypolicyviolation", event => stopped.push(event.effectiveDirective))
            add("script", { textContent: "ran = true" })
            document.body.setAttribute("onclick", "ran = true")
            document.body.click()
            add("script", { src: "http://localhost:9/x.js" })
            add("img", { src: "http://localhost:9/x.png" })
            add("iframe", { src: location.href })
            add("style", { textContent: "body { color: red }" })
            await fetch("http://localhost:9/").catch(() => 0)
            await new Promise(resolve => setTimeout(resolve, 500))
            return stopped
        }""")
        assert sorted(stopped) == ["connect-src", "frame-src", "img-src", "script-src-attr", "script-src-elem", "script-src-elem", "style-src-elem"]
        assert page.evaluate("window.ran") is None
    refused.clear()


@pytest.mark.parametrize("path, term, counterpart, meaning", [
    ("tensors/strides/", "스트라이드", "stride", "칸 수"), ("en/tensors/strides/", "stride", "스트라이드", "storage cells"),
], ids=["Korean, with a particle", "English"])
def test_a_term_shows_its_counterpart_and_what_it_means(site, page, path, term, counterpart, meaning):
    page.goto(site + path)
    word = page.locator(".term", has_text=re.compile(f"^{term}$")).first
    shown = "word => getComputedStyle(word, '::after').content"
    assert word.evaluate(shown) == "none"
    word.hover()
    page.wait_for_function(f"word => ({shown})(word).includes('{meaning}')", arg=word.element_handle())
    assert word.evaluate(shown).startswith(f'"{counterpart}: ')
    page.mouse.move(0, 0)
    assert word.evaluate(shown) == "none"
    word.focus()
    assert meaning in word.evaluate(shown)


def test_a_name_leads_to_the_reference(site, page):
    page.goto(f"{site}en/tensors/einsum/")
    address = page.locator("a.ref", has_text="torch.outer").first.get_attribute("href")
    assert address == "https://docs.pytorch.org/docs/stable/generated/torch.outer.html"
