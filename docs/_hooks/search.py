"""What the search reads: the prose and the outputs of every section, without lines of numbers, and the names its programs use, but not those of Python itself."""
import builtins
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
# what readers call things beside the glossary, the names of one thing in a line
SPOKEN = [words.split(", ") for words in """
PyTorch, 파이토치
NumPy, 넘파이
Python, 파이썬
TensorFlow, 텐서플로, 텐서플로우
CUDA, 쿠다
ReLU, 렐루
Adam, 아담
DataLoader, 데이터로더, 데이터 로더
custom, 커스텀, 사용자 정의, 직접, of your own, your own
change dtype, cast, 자료형 바꾸기, 자료형 변환, 형 변환, 타입 변환, 캐스팅
add a dimension, unsqueeze, 차원 추가, 차원 늘리기
zero_grad, 기울기 초기화, 그래디언트 초기화
flatten, 펼치기, 평탄화
preprocessing, 전처리, transforms
faster, speed up, 빠르게, 속도 높이기, 속도 개선
""".strip().splitlines()]
SECTIONS = {}


def plain(html):
    return unescape(re.sub("<[^>]+>", "", UNREAD.sub("", html))).replace("\u2061", " ")  # the invisible mark in sin x


def told(line):
    """Whether a line says something: it has a word, and not mostly numbers and signs."""
    return WORD.search(line) and 3 * sum(map(str.isalpha, line)) > len("".join(line.split()))


def on_nav(nav, config, files):
    SECTIONS.clear()


def on_page_content(html, page, config, files):
    """A page collected from others, like the glossary, is found by its title and description, and has no names."""
    collected = page.meta.get("search", {}).get("exclude")
    page.meta["search"] = {"exclude": True}  # from Material's own index
    if not page.is_homepage:
        SECTIONS[page.url] = [(page.url, page.title, page.meta["description"], None)] if collected else sections_of(html, page.url)


@lru_cache(1000)
def sections_of(html, url):
    """Of each section its address, its title, its prose and outputs, and the names its programs use, unless it only uses what others teach."""
    sections = []
    _, *parts = HEADING.split(html)
    for id, title, body in zip(parts[::3], parts[1::3], parts[2::3]):
        if id in ("recap", "experiments"):  # what was said above, and what to try
            continue
        lines = plain(PROGRAM.sub("", body)).split("\n")
        text = "\n".join(line.strip() for line in lines if told(line))
        taught = "/workshop-" not in url and id != "exercises"
        names = NAME.findall(plain("\n".join(PROGRAM.findall(body)))) if taught else []
        names = " ".join(name for name in dict.fromkeys(names) if name not in text and not hasattr(builtins, name))
        sections.append((url + ("#" + id if sections else ""), plain(title), text, names))
    return sections


def synonyms(row):
    forms = ",".join(row[column] for column in ("ko", "en", "reading", "also", "forbidden")).split(",")
    return list(dict.fromkeys(form.strip() for form in forms if form.strip()))


def on_post_build(config):
    """Material's script asks every page for the index it knows: that stays empty, and ours is read on first use."""
    rows = glossary(Path(config.config_file_path).parent / "docs" / "_data")
    for name, content in {
        "search_index": {"config": {"separator": r"\s+"}, "docs": []},
        "sections": {
            "terms": [*(["", *forms] for forms in SPOKEN), *([row["introduced_in"] + "/", *synonyms(row)] for row in rows)],
            "sections": sum(SECTIONS.values(), []),
        },
    }.items():
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        Path(config.site_dir, "search", f"{name}.json").write_text(text, "utf-8")
