"""`mkdocs serve` shows every change, and renders anew only the pages that it concerns."""
import os
import re
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
import small_book
from small_book import EN, KO, plant, planted

PAGES = {f"{language}/{page}" for language in ("ko", "en") for page in ("index.md", "lists.md", "part/index.md", "part/chapter.md", "part/workshop-sums.md")}
SAVES = planted(__file__)["saves"]


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """The small book under `mkdocs serve`, which says what it renders: its root, its address and all that was said."""
    book = small_book.copy(tmp_path_factory.mktemp("served"))
    plant(book, "mkdocs.yml", "strict: true", "strict: false")
    plant(book, "docs/_hooks/embed.py", "        result, fence = [], None", '        print("rendering", self.page, flush=True)\n        result, fence = [], None')
    log = book.root / "log"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = "127.0.0.1:%d" % free.getsockname()[1]
    with open(log, "w") as file:
        server = subprocess.Popen([sys.executable, "-m", "mkdocs", "serve", "-a", address], cwd=book.root, stdout=file, stderr=subprocess.STDOUT,
                                  env={**os.environ, "SITE_URL": f"http://{address}/"})
    said = lambda: log.read_text("utf-8")
    wait_for(lambda: "Serving on" in said(), said)
    yield book, f"http://{address}/", said
    server.terminate()
    server.wait()


def wait_for(condition, said):
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, said()
        time.sleep(.1)


def shows(address, words):
    with urllib.request.urlopen(address) as answer:
        return words in answer.read().decode()


def save(served, file, old, new):
    """Change a file and return what is said until browsers load the page again."""
    book, _, said = served
    before = len(said())
    plant(book, file, old, new)
    wait_for(lambda: "Reloading browsers" in said()[before:], said)
    return said()[before:]


@pytest.mark.parametrize("file, old, new, shown, rendered", SAVES.values(), ids=SAVES)
def test_a_change_is_shown_and_no_other_page_rendered(served, file, old, new, shown, rendered):
    log = save(served, file, old, new)
    for path, words in shown.items():
        assert shows(served[1] + path, words), f"{path} does not show {words}\n{log}"
    assert set(re.findall(r"rendering .*?/docs/(.*)", log)) - {"en/new.md"} == {page for page in PAGES if page.startswith(tuple(rendered))}, log


def test_a_warning_comes_with_every_build(served):
    warning = "does not contain an anchor '#middle'"
    assert warning in save(served, EN, "{ #middle }", "{ #centre }")
    assert warning in save(served, KO, "정수를", "수를")
