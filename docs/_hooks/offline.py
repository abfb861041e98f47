"""Reading without a network: the built site gets its service worker and the list of what each book needs to be whole."""
import base64
import hashlib
import json
import re
from pathlib import Path

KINDS = {".html", ".css", ".js", ".json", ".svg", ".png", ".woff2", ".bin"}
UNREAD = re.compile(r"(en/)?(assets/(javascripts/(lunr|workers)/|images/|page\.png)|404\.html)|offline")


def on_post_build(config):
    if not config.extra["serving"] and config.theme["language"] == "ko":
        write(Path(config.site_dir))


def write(site):
    """Both books are built: say how large each is, list their files, name the worker after the list."""
    names = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*")) if path.suffix in KINDS]
    names = [name for name in names if not UNREAD.match(name)]
    for book in ("", "en/"):
        size = sum((site / name).stat().st_size for name in names if name.startswith("en/") == bool(book))
        script = site / book / "assets/js/offline.js"
        script.write_text(script.read_text("utf-8").replace("MEGABYTES", f"{size / 1e6:.1f}"), "utf-8")
    contents = {name: (site / name).read_bytes() for name in names}
    files = json.dumps({name.removesuffix("index.html"): [digest(x), len(x)] for name, x in contents.items()}, indent=0)
    (site / "offline.json").write_text(files, "utf-8")
    worker = Path(__file__).with_name("offline-worker.js").read_text("utf-8")
    (site / "offline-worker.js").write_text(f"// {digest(files.encode())}\n{worker}", "utf-8")


def digest(data):
    return base64.b64encode(hashlib.sha256(data).digest()[:9]).decode()
