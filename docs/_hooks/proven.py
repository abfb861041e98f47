"""The foot of a page says under which torch its outputs were last proven, when, and in which other versions they are the same."""
import re
from pathlib import Path

from shared.versions import holds, table

FOLDER = re.compile(r'--8<-- "([\w-]+/[\w-]+)/')


def on_nav(nav, config, files):
    data = Path(config.docs_dir).parent / "_data"
    config.extra["proven"] = {name: {"torch": torch, "date": date} for name, torch, date, _ in table(data, "proven")}


def on_page_context(context, page, config, nav):
    proven, folder = config.extra["proven"].get(page.file.src_uri[:-3]), FOLDER.search(page.markdown)
    context["proven"] = proven
    context["holds"] = proven and folder and holds(Path(config.docs_dir).parent / "_data", folder[1], proven["torch"])
