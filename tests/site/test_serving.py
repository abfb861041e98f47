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
from small_book import COUNT, EN, KO, PARTS, plant

CHAPTERS = {"ko/part/chapter.md", "en/part/chapter.md"}
ALL = {f"{language}/{page}" for language in ("ko", "en") for page in ("index.md", "lists.md", "part/index.md", "part/chapter.md")}
CHANGES = {  # file, old, new, what pages then show, what is rendered anew
    "a chapter": (KO, "마지막 수는 120", "끝 수는 120", {"part/chapter/": "끝 수는 120"}, {"ko/part/chapter.md"}),
    "a title": (EN, "# A small", "# A tiny", {"en/part/": "A tiny chapter", "en/lists/": "A tiny chapter"}, {"en/part/chapter.md", "en/part/index.md", "en/lists.md"}),
    "a program": (COUNT, "import torch", "import torch  # all", {"part/chapter/": "# all", "en/part/chapter/": "# all"}, CHAPTERS),
    "an output": (COUNT[:-3] + ".out", "7260", "7261", {"part/chapter/": "7261", "en/part/chapter/": "7261"}, CHAPTERS),
    "a section's program": (PARTS, "import", "#: new\nimport", {"part/chapter/": "#: new"}, CHAPTERS),
    "a term": ("docs/_data/glossary.tsv", "tensor", "Tensor", {"part/chapter/": 'data-term="Tensor"', "en/lists/": "<td>Tensor"}, ALL),
    "a template": ("docs/_theme/main.html", '"proven">', '"proven">So:', {"part/chapter/": "So:", "en/part/chapter/": "So:"}, set()),
    "the configuration": ("mkdocs.en.yml", "Link to this place", "Here", {"en/part/chapter/": 'title="Here"'}, ALL),
    "a new page": ("docs/en/new.md", "", "---\ndescription: New.\n---\n\n# New { #new }\n", {"en/new/": "New"}, {page for page in ALL if page.startswith("en/")}),
    "a hook": ("docs/_hooks/embed.py", "Predict, then", "Guess, then", {"en/part/chapter/": "Guess, then"}, ALL),
    "what a hook imports": ("docs/_hooks/shared/terms.py", "return root +", 'return "my." + root +', {"en/lists/": "my.torch.arange"}, ALL),
}


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


@pytest.mark.parametrize("file, old, new, shown, rendered", CHANGES.values(), ids=CHANGES)
def test_a_change_is_shown_and_no_other_page_rendered(served, file, old, new, shown, rendered):
    log = save(served, file, old, new)
    for path, words in shown.items():
        assert shows(served[1] + path, words), f"{path} does not show {words}\n{log}"
    assert set(re.findall(r"rendering .*?/docs/(.*)", log)) - {"en/new.md"} == rendered, log


def test_a_warning_comes_with_every_build(served):
    warning = "does not contain an anchor '#middle'"
    assert warning in save(served, EN, "{ #middle }", "{ #centre }")
    assert warning in save(served, KO, "정수를", "수를")
