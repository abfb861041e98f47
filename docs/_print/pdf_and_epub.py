"""Make the book as PDF and EPUB in both languages: `python docs/_print/pdf_and_epub.py [folder]`, by default into site."""
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

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


def missing(browser):
    """What this machine lacks besides a browser."""
    page = browser.new_page()
    found = "name => new FontFace(name, `local(${name})`).load().then(() => true, () => false)"
    yield from (name for name in ("NanumGothic", "NanumGothicCoding") if not page.evaluate(found, name))
    if not shutil.which("pandoc"):
        yield "pandoc"


def navigation(config):
    """The parts in order, each with its pages; a page outside the parts is in one without a name."""
    for item in config.nav:
        part, pages = next(iter(item.items())) if isinstance(item, dict) else (None, [item])
        if isinstance(pages, str):
            part, pages = None, [item]
        named = [next(iter(page.items())) if isinstance(page, dict) else (None, page) for page in pages]
        yield {"part": part, "pages": [{"name": name, "path": page.removesuffix("index.md").replace(".md", "/")} for name, page in named]}


def join(page, config, site):
    """Turn the first page of the folder `site` into the whole book."""
    nav = list(navigation(config))
    page.goto((site / "index.html").as_uri())
    page.evaluate((HERE / "join.js").read_text("utf-8"), {
        "title": config.site_name, "description": config.site_description, "words": WORDS[config.theme["language"]],
        "style": (HERE / "pdf.css").read_text("utf-8"), "nav": nav,
        "pages": {x["path"]: (site / x["path"] / "index.html").read_text("utf-8") for item in nav for x in item["pages"]},
    })


def write_pdf(page, path):
    """Print twice: on which page a chapter starts is known only once it is printed, be it with nothing drawn."""
    def printed(whole):
        page.pdf(path=path, prefer_css_page_size=True, outline=whole, tagged=whole)
        return pikepdf.open(path, allow_overwriting_input=True)

    page.evaluate("document.body.className = 'undrawn'")
    with printed(whole=False) as pdf:
        numbers = {sheet.objgen: number for number, sheet in enumerate(pdf.pages, 1)}
        starts = {name[1:]: numbers[place[0].objgen] for name, place in pdf.Root.Dests.items()}
    page.evaluate("document.body.className = ''")
    page.evaluate("""starts => document.querySelectorAll("nav a").forEach(
        link => (link.querySelector("b").textContent = starts[link.getAttribute("href").slice(1)]))""", starts)
    with printed(whole=True) as pdf:
        for name in ("/Creator", "/CreationDate", "/ModDate"):
            del pdf.docinfo[name]
        pdf.save(object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)


def write_epub(page, path, config, site):
    with TemporaryDirectory() as folder:
        cover = Path(folder, "cover.png")
        page.set_viewport_size({"width": 680, "height": 907})
        page.evaluate("document.querySelectorAll('nav, main').forEach(part => part.style.display = 'none')")  # a picture of it all takes long
        page.locator("header").screenshot(path=cover)
        for figure in site.glob("*/*/*.svg"):
            copy = folder / figure.relative_to(site)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(re.sub("<!DOCTYPE.*?>", "", figure.read_text("utf-8"), flags=re.S), "utf-8")  # EPUB allows none
        language = config.theme["language"]
        metadata = {"title": config.site_name, "lang": language, "description": config.site_description,
                    "identifier": path.stem, "rights": WORDS[language]["licence"]}
        subprocess.run(
            ["pandoc", "--quiet", "-f", "html", "-t", "epub3", "--mathml", "--toc", "--toc-depth=2", "--epub-chapter-level=2",
             *(f"--metadata={name}:{value}" for name, value in metadata.items()),
             f"--css={HERE / 'epub.css'}", f"--epub-cover-image={cover}", f"--resource-path={folder}", "-o", path],
            input=page.evaluate((HERE / "flatten.js").read_text("utf-8")), text=True, encoding="utf-8", check=True)


def make(browser, site, folder):
    """Four files in `folder` from the built `site`."""
    if lacking := ", ".join(missing(browser)):
        sys.exit(f"Missing: {lacking}. On Debian and Ubuntu: apt install pandoc fonts-nanum")
    folder.mkdir(parents=True, exist_ok=True)
    for name, pages in (("mkdocs.yml", site), ("mkdocs.en.yml", site / "en")):
        config = load_config(str(ROOT / name))
        file = folder / f"executable-pytorch-{config.theme['language']}"
        page = browser.new_page(java_script_enabled=False, bypass_csp=True)  # join.js adds its style
        join(page, config, pages)
        write_pdf(page, file.with_suffix(".pdf"))
        write_epub(page, file.with_suffix(".epub"), config, pages)
        page.close()


def main():
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    with TemporaryDirectory() as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", site], cwd=ROOT, check=True)
        make(browser, Path(site), Path(*sys.argv[1:2] or ["site"]))


if __name__ == "__main__":
    main()
