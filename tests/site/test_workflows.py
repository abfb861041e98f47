import re
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from conftest import ROOT


@pytest.fixture
def host(tmp_path_factory):
    """A server that has no page but that of each folder."""
    folder = tmp_path_factory.mktemp("host")
    for name in ("it's", "b", "`touch${IFS}made`"):
        (folder / name).mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("links, answers", [
    ("[a]({}/it's) and {}/b.", ["All answer."]),
    ("[a]({}/it's) [b]({}/`touch${{IFS}}made`) [c]({}/gone's) [d](http://[x)", ["- 404 {}/gone's", "- Invalid IPv6 URL http://[x"]),
], ids=["all answer", "two do not"])
def test_the_report_of_links_takes_an_address_as_it_stands(tmp_path, host, links, answers):
    (tmp_path / "README.md").write_text(links.replace("{}", host).replace("{{", "{").replace("}}", "}"), "utf-8")
    report = subprocess.run([sys.executable, ROOT / ".github" / "links.py"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert report.stdout.splitlines()[2:] == [answer.format(host) for answer in answers]
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]


def test_the_lock_holds_what_the_site_needs():
    needed = re.findall(r"^\S+==\S+$", (ROOT / "docs" / "requirements.txt").read_text("utf-8"), re.M)
    locked = re.findall(r"^(\S+) --hash", (ROOT / "docs" / "requirements.lock").read_text("utf-8"), re.M)
    assert not [line for line in needed if line.lower() not in map(str.lower, locked)], "python .github/lock.py > docs/requirements.lock"
