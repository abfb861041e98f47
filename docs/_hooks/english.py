"""`mkdocs build` and `mkdocs serve` make both languages: the Korean book builds the English one along."""
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config


def on_post_build(config):
    if config.theme["language"] != "ko":
        return
    english = load_config(
        str(Path(config.config_file_path).with_name("mkdocs.en.yml")),
        site_url=config.site_url + "en/",
        site_dir=str(Path(config.site_dir, "en")),
        strict=config.strict,
    )
    english.plugins.run_event("startup", command="build", dirty=False)
    build(english)
