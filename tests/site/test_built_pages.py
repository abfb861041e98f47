import built_pages
import markup
import pytest
from conftest import ROOT
from mkdocs.exceptions import BuildError


def test_every_built_page_is_sound(tmp_path):
    status, log = built_pages.build(ROOT, tmp_path)
    assert status == 0, log
    faults = list(built_pages.faults(tmp_path, "/"))
    assert not faults, "\n" + "\n".join(faults)


def test_a_correction_that_finds_nothing_to_correct_stops_the_build():
    with pytest.raises(BuildError, match="Material no longer writes id=\"__drawer\""):
        markup.on_post_page("<html>", None, None)
