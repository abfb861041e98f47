import subprocess
import sys

import html_checks
from conftest import ROOT


def test_every_built_page_is_sound(tmp_path):
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", tmp_path], cwd=ROOT, check=True)
    faults = list(html_checks.faults(tmp_path, "/"))
    assert not faults, "\n" + "\n".join(faults)
