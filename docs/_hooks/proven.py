"""The foot of a page says under which torch its outputs were last proven, and when: docs/_data/proven.tsv."""
from pathlib import Path


def on_nav(nav, config, files):
    lines = (Path(config.docs_dir).parent / "_data" / "proven.tsv").read_text("utf-8").splitlines()
    config.extra["proven"] = {name: {"torch": torch, "date": date} for name, torch, date, _ in (line.split("\t") for line in lines)}


def on_page_context(context, page, config, nav):
    context["proven"] = config.extra["proven"].get(page.file.src_uri[:-3])
