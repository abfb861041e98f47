"""A save shows soon under `mkdocs serve`: pages whose ingredients did not change are not rendered again, and changed hooks are loaded anew."""
import hashlib
import logging
import re
import sys
from pathlib import Path

import click
from jinja2 import FileSystemBytecodeCache, Template
from mkdocs.config.config_options import Hooks
from mkdocs.plugins import event_priority
from mkdocs.utils import CountHandler

HOOKS = Path(__file__).parent
EMBEDDED = re.compile(r'--8<-- \\?"([\w/-]+)')  # also in the JSON of a notebook
RENDERED = ("content", "toc", "_title_from_render", "present_anchor_ids", "links_to_anchors")
KEPT = {}  # of each page by its path: a digest of its ingredients, and what they became
WHOLE = {}  # the same of what the template made of each page


@event_priority(100)  # before the plugins that read templates
def on_config(config):
    config.theme.get_env = lambda get_env=config.theme.get_env: quick(get_env())
    command = click.get_current_context(silent=True)  # also around the English book
    config.extra["serving"] = command is not None and command.info_name == "serve"


def on_nav(nav, config, files):
    config.extra["nav"] = nav
    root = Path(config.config_file_path).parent
    common = [*sorted(root.glob("mkdocs*.yml")), *sorted((root / "docs" / "_data").iterdir())]
    config.extra["ingredients"] = [*(file.read_bytes() for file in common), *(uri.encode() for uri in sorted(files.src_uris))]


class Whole(Template):
    """Makes a page anew only if its ingredients changed, the template, or the title or the place of any page."""

    def render(self, *args, **names):
        context = dict(*args, **names)
        page = context.get("page")
        if not hasattr(page, "digest"):
            return super().render(context)
        digest = page.digest, repr(page.meta), context["config"].extra["around"]
        kept, html = WHOLE.get(page.file.abs_src_path, (None, None))
        if kept != digest:
            html = super().render(context)
            WHOLE[page.file.abs_src_path] = digest, html
        return html


def quick(env):
    env.bytecode_cache, env.template_class = FileSystemBytecodeCache(), Whole  # Jinja itself compares the text of templates
    return env


def on_env(env, config, files):
    theme = sorted(file for file in Path(config.theme.custom_dir).rglob("*") if file.suffix in (".html", ".svg"))
    config.extra["around"] = [str(config.extra["nav"]), *(file.read_bytes() for file in theme)]


@event_priority(-100)  # after the hooks that change the Markdown
def on_page_markdown(markdown, page, config, files):
    if config.extra["serving"]:
        anew = page.render
        page.render = lambda config, files: render(page, anew, config, files)


def render(page, anew, config, files):
    """As `anew` does, but only if the page, what it embeds, the data or the configuration changed, or a file came or went."""
    digest = hashlib.sha256(b"\0".join([page.markdown.encode(), *embedded(page, config), *config.extra["ingredients"]])).digest()
    kept, values = KEPT.get(page.file.abs_src_path, (None, None))
    page.digest = digest
    if kept != digest:
        warnings = CountHandler(level=logging.WARNING)
        logging.getLogger("mkdocs").addHandler(warnings)
        anew(config, files)
        logging.getLogger("mkdocs").removeHandler(warnings)
        values = {name: vars(page)[name] for name in RENDERED}
        KEPT[page.file.abs_src_path] = None if warnings.get_counts() else digest, values  # a warning comes with every build
    vars(page).update(values, links_to_anchors={files.get_file_from_path(file.src_uri): links for file, links in values["links_to_anchors"].items()})


def embedded(page, config):
    """What the page's embed lines read."""
    snippets = Path(config.config_file_path).parent / "snippets"
    for name in EMBEDDED.findall(page.markdown):
        for suffix in (".py", ".out", ".cuda.out", ".svg"):
            file = snippets / (name + suffix)
            yield file.read_bytes() if file.is_file() else b""


def on_serve(server, config, builder):
    loaded = LOADED

    def build():
        nonlocal loaded
        if loaded != hook_files():
            loaded = hook_files()
            Hooks._load_hook.cache_clear()
            for name, module in list(sys.modules.items()):
                if HOOKS in Path(getattr(module, "__file__", None) or "/").parents:
                    del sys.modules[name]
        builder()

    server.builder = build


def hook_files():
    return {file: file.stat().st_mtime_ns for suffix in ("py", "yml") for file in HOOKS.rglob(f"*.{suffix}")}


LOADED = hook_files()
