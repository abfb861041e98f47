import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from site_server import served

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
CHECKERS = "the page checkers are missing; install Node.js and Java (Debian, Ubuntu: apt install npm default-jre-headless), then: npm --prefix tests/browser ci"
INSTALL = f"no Chromium found; install it with: {sys.executable} -m playwright install chromium"
MODULES = Path(__file__).with_name("node_modules")


def pytest_collection_modifyitems(items):
    """What takes longest starts first, in case files run side by side."""
    first = ["test_print.py", "test_every_page.py", "test_offline.py"]
    items.sort(key=lambda item: first.index(item.path.name) if item.path.name in first else len(first))


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("host")


@pytest.fixture(scope="session")
def site(folder):
    """The address of the built book, served from a folder below the host's root as a fork's pages are."""
    with served(folder) as host:
        address = f"{host}book/"
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "-d", folder / "book"],
                       cwd=ROOT, env={**os.environ, "SITE_URL": address}, check=True)
        yield address


@pytest.fixture(scope="session")
def pages(site, folder):
    """The addresses of all pages relative to the book's, "" and "en/" among them."""
    found = (path.parent.relative_to(folder / "book").as_posix() for path in sorted(folder.glob("book/**/index.html")))
    return ["" if path == "." else path + "/" for path in found]


@pytest.fixture(scope="session")
def chapters(pages):
    """The addresses of all chapters, which lie in parts."""
    return [path for path in pages if "/" in path.removeprefix("en/").rstrip("/")]


@pytest.fixture(scope="session")
def modules():
    """Where the checkers lie that tests/browser/package.json names."""
    if not (shutil.which("java") and MODULES.is_dir()):
        pytest.fail(CHECKERS, pytrace=False)
    return MODULES


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chromium(playwright):
    """The path of the browser."""
    found = next(filter(None, map(shutil.which, BROWSERS)), playwright.chromium.executable_path)
    if not Path(found).exists():
        pytest.fail(INSTALL, pytrace=False)
    return found


@pytest.fixture(scope="session")
def browser(playwright, chromium):
    browser = playwright.chromium.launch(
        executable_path=chromium, args=["--no-sandbox", "--disable-quic", "--disable-background-networking"])
    yield browser
    browser.close()


@pytest.fixture
def refused():
    """What the pages of a test were refused by their policy."""
    return []


@pytest.fixture
def page(browser, refused):
    """A page on a phone, which wants nothing that its policy refuses."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.set_default_timeout(5000)
    context.on("console", lambda message: "Content Security Policy" in message.text and refused.append(message.text))
    yield context.new_page()
    context.close()
    assert not refused
