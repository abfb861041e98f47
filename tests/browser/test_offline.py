import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from urllib.parse import urlsplit

import offline
import pytest
import small_book

LANGUAGES = pytest.mark.parametrize("book, keep, kept, remove", [
    ("", "이 책을 오프라인에 보관", "네트워크 없이", "오프라인에 보관한 책 지우기"), ("en/", "Keep this book offline", "without a network", "Remove the book kept offline"),
], ids=["Korean", "English"])
HELD = """async () => (await Promise.all([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]
    .map(url => caches.match(url.replace(/[?#].*/, ''))))).every(Boolean)"""
FIGURES = """async () => { for (const img of document.images) {
    img.loading = 'eager';
    if (!img.complete) await new Promise(resolve => img.onload = img.onerror = resolve);
} return [...document.images].map(({ src, naturalWidth }) => [src, naturalWidth]) }"""


ABSENT = """async pages => {
    const absent = [], named = new Set()
    const load = async url => {
        const answer = await fetch(url).catch(() => {})
        if (answer?.ok) return answer.text()
        absent.push(url)
        return ""
    }
    for (const url of pages) {
        const page = new DOMParser().parseFromString(await load(url), "text/html")
        for (const element of page.querySelectorAll("[src], link:is([rel=stylesheet], [rel=preload], [rel=icon])"))
            named.add(new URL(element.getAttribute("src") ?? element.getAttribute("href"), url).href)
    }
    await Promise.all([...named].map(load))
    return absent
}"""


class Host:
    """Serves a folder until it is killed; notes what it is asked; answers nothing while it is silent."""

    def __init__(self, folder, port=0):
        self.asked, self.answering = [], threading.Event()
        self.answering.set()
        host = self

        class Handler(http.server.SimpleHTTPRequestHandler):
            def do_GET(self):
                host.asked.append(self.path)
                host.answering.wait()
                super().do_GET()

            def end_headers(self):
                self.send_header("Cache-Control", "no-cache")  # so that the browser's own cache answers no one
                super().end_headers()

            def log_message(self, *args):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), functools.partial(Handler, directory=folder))
        self.book = f"http://127.0.0.1:{self.server.server_port}/book/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def kill(self):
        self.answering.set()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def host(site, folder):
    host = Host(folder)
    yield host
    host.kill()


def wait_until(page, condition):
    """Wait for what an asynchronous expression says of the page's worker and caches."""
    for _ in range(300):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"after 30 seconds still not: {condition}")


def read(page, address):
    """Open a page with all its figures and wait until the worker holds it."""
    page.goto(address)
    page.evaluate(FIGURES)
    wait_until(page, HELD)


def assert_whole(page, address):
    page.goto(address)
    missing = [figure for figure, width in page.evaluate(FIGURES) if not width]
    styled = page.locator("h1").first.evaluate("title => getComputedStyle(title).fontWeight")
    assert not missing and styled == "750", f"{address}: {missing}"


def find(page, query, path):
    page.locator("label.md-header__button[for=__search]").click()
    page.locator(".md-search__input").fill(query)
    page.locator(f".md-search-result__link[href*='{path}']").first.wait_for()


def test_pages_once_opened_open_again_without_a_server(host, page):
    paths = ["tensors/view-reshape/", "en/tensors/strides/"]
    for path in paths:
        read(page, host.book + path)
    assert page.evaluate(FIGURES)
    host.kill()
    for path in paths:
        assert_whole(page, host.book + path)
    assert_whole(page, f"{host.book}{paths[0]}?h=reshape#strides")


def test_who_has_read_two_pages_searches_without_a_server(host, page):
    read(page, f"{host.book}tensors/view-reshape/")
    read(page, f"{host.book}tensors/einsum/")
    for file in ("search/sections.json", "assets/js/search-worker.js"):
        wait_until(page, f"async () => !!await caches.match('{host.book}{file}')")
    host.kill()
    page.goto(f"{host.book}tensors/view-reshape/")
    find(page, "스트라이드", "tensors/strides/")


@pytest.mark.parametrize("book, words", [("", "검색에 필요한 파일을 받아 둔 적도 없습니다"), ("en/", "was never loaded")], ids=["Korean", "English"])
def test_after_one_page_the_search_says_that_it_cannot_answer_without_a_server(host, page, book, words):
    read(page, f"{host.book}{book}tensors/view-reshape/")
    host.kill()
    page.goto(f"{host.book}{book}tensors/view-reshape/")
    page.locator("label.md-header__button[for=__search]").click()
    page.get_by_text(words).wait_for()


def test_the_first_page_asks_for_nothing_twice_and_nothing_ahead(host, page):
    page.goto(f"{host.book}tensors/view-reshape/", wait_until="networkidle")
    wait_until(page, HELD)
    needed = page.eval_on_selector_all("[rel=stylesheet], [rel=icon], [rel=preload], script[src], img", "all => all.map(({ href, src }) => href || src)")
    needed += [page.url, f"{host.book}search/search_index.json", f"{host.book}offline-worker.js"]
    assert len(host.asked) == len(set(host.asked)) and set(host.asked) <= {urlsplit(url).path for url in needed}


def test_a_page_never_opened_says_so_in_both_languages(host, page):
    read(page, f"{host.book}en/")
    host.kill()
    page.goto(f"{host.book}tensors/einsum/")
    text = page.locator("body").inner_text()
    assert "아직 연 적이 없어서" in text and "You have not opened this page yet" in text
    page.get_by_role("link", name="start page").click()
    assert page.locator("h1").inner_text().startswith("Executable PyTorch")


def test_a_network_that_does_not_answer_is_not_waited_for(host, page):
    read(page, f"{host.book}tensors/view-reshape/")
    host.asked.clear()
    host.answering.clear()
    page.set_default_timeout(10_000)
    assert_whole(page, f"{host.book}tensors/view-reshape/")
    ahead = {"/book/assets/js/search-worker.js", "/book/search/sections.json"}
    assert set(host.asked) - ahead <= {"/book/tensors/view-reshape/", "/book/offline-worker.js"}, "what it loads follows the page"


@LANGUAGES
def test_the_button_keeps_every_page_with_its_figures_and_the_search(host, pages, page, book, keep, kept, remove):
    page.goto(host.book + book)
    button = page.get_by_role("button", name=re.compile(rf"{keep} \(\d+\.\d MB\)"))
    button.focus()
    page.keyboard.press("Enter")
    page.set_default_timeout(30_000)
    page.get_by_role("status").filter(has_text=kept).wait_for()
    host.kill()
    assert page.evaluate(ABSENT, [host.book + path for path in pages if path.startswith("en/") == bool(book)]) == []
    for path in ("", "tensors/", "autograd/vjp/", "models/lenet/", "models/workshop-gpu/", "glossary/"):
        assert_whole(page, host.book + book + path)
    find(page, "einsum", f"{book}tensors/einsum/")
    page.keyboard.press("Escape")
    page.goto(f"{host.book}{book}tensors/einsum/")
    page.context.set_offline(True)
    for file in ".bar a[download]", ".above a[download]":
        with page.expect_event("dialog") as dialog:
            page.once("dialog", lambda dialog: dialog.dismiss())
            page.locator(file).first.click()
        assert "네트워크 없이는" in dialog.value.message or "without a network" in dialog.value.message
    page.context.set_offline(False)
    page.get_by_role("button", name=remove).press("Enter")
    page.get_by_role("button", name=keep).wait_for()
    assert page.goto(f"{host.book}{book}tensors/einsum/").status == 503


def test_a_book_that_does_not_arrive_is_not_called_kept(host, page):
    read(page, f"{host.book}en/")
    host.kill()
    page.get_by_role("button", name="Keep this book offline").click()
    page.get_by_role("status").filter(has_text="Not everything arrived").wait_for()
    assert page.get_by_role("button", name="Keep this book offline").is_visible()


def test_a_new_build_replaces_what_was_read_and_kept(site, folder, page, tmp_path):
    shutil.copytree(folder, tmp_path / "host")
    built, host = tmp_path / "host" / "book", Host(tmp_path / "host")
    read(page, f"{host.book}tensors/einsum/")
    read(page, f"{host.book}tensors/matmul/")
    page.goto(f"{host.book}en/")
    page.get_by_role("button", name="Keep this book offline").click()
    page.get_by_role("status").filter(has_text="Kept").wait_for(timeout=30_000)

    for path in ("en/tensors/strides/index.html", "tensors/einsum/index.html"):
        (built / path).write_text((built / path).read_text("utf-8").replace("</h1>", " anew</h1>"), "utf-8")
    (built / "assets/js/search.js").write_text("renewed = true;", "utf-8")
    shutil.move(built / "en/tensors/einsum", built / "en/tensors/new")
    shutil.move(built / "tensors/matmul", built / "tensors/gone")
    offline.write(built)
    page.goto(f"{host.book}en/tensors/joining/")
    for path in ("en/tensors/einsum/", "tensors/matmul/"):
        wait_until(page, f"async () => !await caches.match('{host.book}{path}')")
    host.kill()
    for path in ("en/tensors/strides/", "tensors/einsum/"):
        page.goto(host.book + path)
        assert "anew" in page.locator("h1").inner_text()
    assert page.evaluate("renewed")
    assert page.goto(f"{host.book}en/tensors/new/").status == 200
    for path in ("en/tensors/einsum/", "tensors/gone/", "tensors/matmul/"):
        assert page.goto(host.book + path).status == 503


def test_mkdocs_serve_ends_the_worker_that_it_finds_and_shows_what_is_saved(host, page, tmp_path):
    read(page, f"{host.book}en/")
    host.kill()
    book = small_book.copy(tmp_path)
    server = subprocess.Popen([sys.executable, "-m", "mkdocs", "serve", "-a", urlsplit(host.book).netloc], cwd=book.root,
                              env={**os.environ, "SITE_URL": host.book}, stderr=subprocess.PIPE, text=True)
    try:
        next(line for line in server.stderr if "Serving on" in line)
        page.goto(f"{host.book}en/")
        wait_until(page, "async () => !await navigator.serviceWorker.getRegistration()")
        for path in ("", "en/"):
            page.goto(host.book + path)
            assert page.evaluate("async () => [navigator.serviceWorker.controller, await navigator.serviceWorker.getRegistration()]") == [None, None]
            assert not page.get_by_role("button", name=re.compile("오프라인|offline")).is_visible()
        small_book.plant(book, "docs/en/index.md", "There is", "Saved: there is")
        page.get_by_text("Saved: there is").wait_for(timeout=30_000)
    finally:
        server.terminate()
        server.wait()
