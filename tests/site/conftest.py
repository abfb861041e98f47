import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
INSTALL = f"no Chromium found; install it with: {sys.executable} -m playwright install chromium"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("host")


@pytest.fixture(scope="session")
def site(folder):
    """The address of the built book, served from a folder below the host's root as a fork's pages are."""
    handler = functools.partial(Quiet, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        address = f"http://127.0.0.1:{server.server_port}/book/"
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "-d", folder / "book"],
                       cwd=ROOT, env={**os.environ, "SITE_URL": address}, check=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield address
        server.shutdown()


@pytest.fixture(scope="session")
def pages(site, folder):
    """The addresses of all pages relative to the book's, "" and "en/" among them."""
    found = (path.parent.relative_to(folder / "book").as_posix() for path in sorted(folder.glob("book/**/index.html")))
    return ["" if path == "." else path + "/" for path in found]


@pytest.fixture(scope="session")
def browser():
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        if not (found or Path(playwright.chromium.executable_path).exists()):
            pytest.fail(INSTALL, pytrace=False)
        browser = playwright.chromium.launch(
            executable_path=found, args=["--no-sandbox", "--disable-quic", "--disable-background-networking"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.set_default_timeout(5000)
    yield context.new_page()
    context.close()
