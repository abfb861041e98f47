import json
import subprocess


def test_every_page_is_valid_html(pages, folder, modules):
    checker = ["java", "-jar", modules / "vnu-jar/build/dist/vnu.jar", "--skip-non-html", "--format", "json", folder / "book"]
    messages = json.loads(subprocess.run(checker, stderr=subprocess.PIPE, encoding="utf-8").stderr)["messages"]
    faults = {f"{m['url'].partition('/book/')[2]}:{m['lastLine']}: {m['message']} {m['extract']}" for m in messages if m["type"] != "info" or "subType" in m}
    assert not faults, "\n".join(sorted(faults))
