"""What the search reads: the prose and the outputs of every section as they stand, and the names its programs use."""
import json
import re
from functools import lru_cache
from html import unescape
from pathlib import Path

from shared.terms import glossary

HEADING = re.compile(r'<h[1-6] id="([^"]*)">(.*?)</h[1-6]>', re.S)
PROGRAM = re.compile(r'<div class="[^"]*\brun\b[^"]*">.*?</pre>', re.S)
UNREAD = re.compile(
    r'<div class="bar">.*?</div>|<span class="filename">.*?</span>|<a class="headerlink".*?</a>'
    r'|<annotation.*?</annotation>|<summary>.*?</summary>', re.S)
WORD = re.compile(r"(?!tensor\b)[^\W\d_]{2}")
NAME = re.compile(r"(?<=\.)[A-Za-z_]\w+|[A-Za-z_]\w+(?=[(=])")  # attributes, calls and keywords
LETTERS = re.compile(r"[\W_]")
SPOKEN = [["PyTorch", "파이토치"], ["NumPy", "넘파이"], ["Python", "파이썬"]]
SECTIONS = {}


def plain(html):
    return unescape(re.sub("<[^>]+>", "", UNREAD.sub("", html))).replace("\u2061", " ")  # the invisible mark in sin x


def on_nav(nav, config, files):
    SECTIONS.clear()


def on_page_content(html, page, config, files):
    excluded = page.meta.get("search", {}).get("exclude")
    page.meta["search"] = {"exclude": True}  # from Material's own index
    if not excluded:
        SECTIONS[page.url] = sections_of(html, page.url)


@lru_cache(1000)
def sections_of(html, url):
    """Of each section its address, its title, its prose and outputs, and the names its programs use."""
    sections = []
    _, *parts = HEADING.split(html)
    for id, title, body in zip(parts[::3], parts[1::3], parts[2::3]):
        if id in ("recap", "experiments"):  # what was said above, and what to try
            continue
        lines = plain(PROGRAM.sub("", body)).split("\n")
        text = "\n".join(line.strip() for line in lines if WORD.search(line))
        names = NAME.findall(plain("\n".join(PROGRAM.findall(body))))
        names = " ".join(name for name in dict.fromkeys(names) if name not in text)
        sections.append((url + ("#" + id if sections else ""), plain(title), text, names))
    return sections


def synonyms(row):
    forms = ",".join(row[column] for column in ("ko", "en", "reading", "also", "forbidden")).split(",")
    return [form.strip() for form in forms if form.strip()]


def on_post_build(config):
    """Material's script asks every page for the index it knows: that stays empty, and ours is read on first use."""
    rows = [(row, synonyms(row)) for row in glossary(Path(config.config_file_path).parent / "docs" / "_data")]
    for name, content in {
        "search_index": {"config": {"separator": r"\s+"}, "docs": []},
        "sections": {
            "synonyms": [*SPOKEN, *(forms for _, forms in rows)],
            "introduced": {LETTERS.sub("", form.lower()): row["introduced_in"] + "/" for row, forms in rows for form in forms},
            "sections": sum(SECTIONS.values(), []),
        },
    }.items():
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        Path(config.site_dir, "search", f"{name}.json").write_text(text, "utf-8")
