import json
import subprocess


def test_every_page_is_valid_html(pages, folder, modules):
    checker = ["java", "-jar", modules / "vnu-jar/build/dist/vnu.jar", "--skip-non-html", "--format", "json", folder / "book"]
    messages = json.loads(subprocess.run(checker, stderr=subprocess.PIPE, encoding="utf-8").stderr)["messages"]
    messages = [m for m in messages if "violates Content Security Policy" not in m["message"]]  # a file has no host of its own
    faults = {f"{m['url'].partition('/book/')[2]}:{m['lastLine']}: {m['message']} {m['extract']}" for m in messages if m["type"] != "info" or "subType" in m}
    assert not faults, "\n".join(sorted(faults))
