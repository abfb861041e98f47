"""What a page may load and run: files of its own site, and of scripts in the page only those of the template, by their hashes."""
import base64
import hashlib
import re
from urllib.parse import urljoin, urlsplit

INLINE = ("base", "class", "palette")  # in partials/javascripts
POLICY = ("default-src 'none'; script-src 'self' {}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          "connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'")


def on_config(config):
    """A reader's choices hold in both languages; and so is Material's script the same on every page."""
    config.extra["scope"] = urlsplit(urljoin(config.site_url, "." if config.theme["language"] == "ko" else "..")).path


def on_env(env, config, files):
    allowed = ["'unsafe-inline'"] if config.extra["serving"] else hashes(env, config)  # `mkdocs serve` writes into each page when it is to load again
    env.globals["policy"] = POLICY.format(" ".join(allowed))


def hashes(env, config):
    for name in INLINE:
        html = env.get_template(f"partials/javascripts/{name}.html").render(config=config, features=config.theme["features"])
        for script in re.findall("<script>(.*?)</script>", html, re.S):
            yield f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
