"""Lighthouse on a slow phone, the median of three: `pytest tests/browser/lighthouse.py`. It needs Node.js and takes about ten minutes."""
import json
import os
import statistics
import subprocess

import pytest

LIGHTHOUSE = ["npx", "--yes", "lighthouse@12.8.2", "--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"]
LEAST = {"performance": 97, "accessibility": 100, "best-practices": 100, "seo": 100}


def run(address, chromium):
    report = subprocess.run([*LIGHTHOUSE, address], stdout=subprocess.PIPE, check=True, env={**os.environ, "CHROME_PATH": chromium}).stdout
    return json.loads(report)


def faults(report):
    """What the report holds against the page, besides its speed."""
    for category in list(LEAST)[1:]:
        for ref in report["categories"][category]["auditRefs"]:
            audit = report["audits"][ref["id"]]
            if ref["weight"] and audit["score"] is not None and audit["score"] < 1:
                yield audit["title"]


@pytest.mark.parametrize("language", ["", "en/"], ids=["Korean", "English"])
@pytest.mark.parametrize("path", ["", "autograd/vjp/", "tensors/strides/", "glossary/"])
def test_lighthouse_is_content(site, chromium, capsys, language, path):
    reports = [run(site + language + path, chromium) for _ in range(3)]
    scores = {name: round(100 * statistics.median(r["categories"][name]["score"] for r in reports)) for name in LEAST}
    with capsys.disabled():
        print(f"\n{language + path or 'start':24}", *scores.values())
    assert all(scores[name] >= least for name, least in LEAST.items()), (scores, set(faults(reports[0])))
