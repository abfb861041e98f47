"""Make the book as PDF and EPUB in both languages: `python docs/_print/pdf_and_epub.py [folder]`."""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pikepdf
from mkdocs.config import load_config
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
WORDS = {
    "ko": {"contents": "차례", "predict": "먼저 예상해 보세요", "licence": "글과 그림: CC BY 4.0 · 프로그램: MIT"},
    "en": {"contents": "Contents", "predict": "predict it first", "licence": "Text and figures: CC BY 4.0 · Programs: MIT"},
}
# What pandoc reads well: headings at the top, formulas as TeX, figures whose images keep their alternative text.
FLAT = """() => {
  const each = (selector, change) => document.querySelectorAll(selector).forEach(change);
  const renamed = (element, tag, props) => {
    const result = Object.assign(document.createElement(tag), props);
    result.append(...element.childNodes);
    element.replaceWith(result);
  };
  each("section", section => section.replaceWith(...section.childNodes));
  each("math", math => {
    const tex = math.querySelector("annotation");
    math.replaceChildren(...tex.childNodes);
    renamed(math, "script", { type: "math/tex" + (math.display === "block" ? "; mode=display" : "") });
  });
  each("figcaption", caption => renamed(caption, "div", { className: "caption" }));
  each("figure", figure => renamed(figure, "div", { className: "figure" }));
  return document.querySelector("main").innerHTML;
}"""


def chromium(playwright):
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    return playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])


def navigation(config):
    """The parts in order, each with its pages; a page outside the parts is in one without a name."""
    for item in config.nav:
        part, pages = next(iter(item.items())) if isinstance(item, dict) else (None, [item])
        if isinstance(pages, str):
            part, pages = None, [item]
        named = [next(iter(page.items())) if isinstance(page, dict) else (None, page) for page in pages]
        yield {"part": part, "pages": [{"name": name, "path": page.removesuffix("index.md").replace(".md", "/")} for name, page in named]}


def open_book(browser, config, site):
    """A page of the browser that holds all pages of the folder `site`, joined."""
    nav = list(navigation(config))
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto((site / "index.html").as_uri())
    page.evaluate((HERE / "join.js").read_text("utf-8"), {
        "title": config.site_name, "description": config.site_description, "words": WORDS[config.theme["language"]],
        "style": (HERE / "pdf.css").read_text("utf-8"), "nav": nav,
        "pages": {x["path"]: (site / x["path"] / "index.html").read_text("utf-8") for item in nav for x in item["pages"]},
    })
    return page


def print_pdf(page, path):
    """Print twice: what stands on which page is known only once it is printed."""
    def printed():
        page.pdf(path=path, prefer_css_page_size=True, outline=True, tagged=True)
        return pikepdf.open(path, allow_overwriting_input=True)

    with printed() as pdf:
        numbers = {p.objgen: n for n, p in enumerate(pdf.pages, 1)}
        places = {name[1:]: numbers[place[0].objgen] for name, place in pdf.Root.Dests.items()}
    page.evaluate("""places => document.querySelectorAll("nav a").forEach(
        link => (link.querySelector("b").textContent = places[link.getAttribute("href").slice(1)]))""", places)
    with printed() as pdf:
        for key in ("/Creator", "/CreationDate", "/ModDate"):
            del pdf.docinfo[key]
        pdf.save(object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)


def write_epub(page, path, config, site):
    with tempfile.TemporaryDirectory() as folder:
        cover = Path(folder, "cover.png")
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 680, "height": 907})
        page.locator("header").screenshot(path=cover)
        for figure in site.glob("*/*/*.svg"):
            copy = folder / figure.relative_to(site)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(re.sub("<!DOCTYPE.*?>", "", figure.read_text("utf-8"), flags=re.S), "utf-8")  # EPUB allows none
        metadata = {"title": config.site_name, "lang": config.theme["language"], "description": config.site_description,
                    "identifier": path.stem, "rights": WORDS[config.theme["language"]]["licence"]}
        subprocess.run(
            ["pandoc", "--quiet", "-f", "html", "-t", "epub3", "--mathml", "--toc", "--toc-depth=2", "--epub-chapter-level=2",
             *(f"--metadata={key}:{value}" for key, value in metadata.items()),
             f"--css={HERE / 'epub.css'}", f"--epub-cover-image={cover}", f"--resource-path={folder}", "-o", path],
            input=page.evaluate(FLAT), text=True, encoding="utf-8", check=True)


def make(site, folder):
    with sync_playwright() as playwright:
        browser = chromium(playwright)
        for name in ("mkdocs.yml", "mkdocs.en.yml"):
            config = load_config(str(ROOT / name))
            language = config.theme["language"]
            pages = site if language == "ko" else site / language
            book = open_book(browser, config, pages)
            file = folder / f"executable-pytorch-{language}"
            if "pdf" in sys.argv: print_pdf(book, file.with_suffix(".pdf"))
            write_epub(book, file.with_suffix(".epub"), config, pages)
        browser.close()


if __name__ == "__main__":
    make(Path(sys.argv[2]), Path(sys.argv[1]))
