import subprocess
import sys

import built_pages
import markup
import pytest
from conftest import ROOT
from mkdocs.exceptions import BuildError


def test_every_built_page_is_sound(tmp_path):
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", tmp_path], cwd=ROOT, check=True)
    faults = list(built_pages.faults(tmp_path, "/"))
    assert not faults, "\n" + "\n".join(faults)


def test_a_correction_that_finds_nothing_to_correct_stops_the_build():
    with pytest.raises(BuildError, match="Material no longer writes id=\"__drawer\""):
        markup.on_post_page("<html>", None, None)
