"""Report which addresses of the book no longer answer, as Markdown: `python .github/links.py`."""
import re
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

ADDRESS = re.compile(r'https?://[^])>"\s|]+')
FILES = [*Path("docs").rglob("*.md"), *Path("docs/_data").glob("*.tsv"), *Path().glob("README*.md")]


def answer(address, tries=3):
    try:
        with urlopen(Request(address, headers={"User-Agent": "Mozilla/5.0"}), timeout=30) as response:
            return response.status
    except HTTPError as error:
        return error.code
    except (OSError, HTTPException, ValueError) as error:
        return answer(address, tries - 1) if tries > 1 else error


def main():
    texts = (file.read_text("utf-8") for file in FILES)
    addresses = sorted({address.rstrip(".,") for text in texts for address in ADDRESS.findall(text)})
    with ThreadPoolExecutor(8) as pool:
        silent = [f"- {result} {address}" for address, result in zip(addresses, pool.map(answer, addresses)) if result != 200]
    print("### Links that did not answer with 200", "", *(silent or ["All answer."]), sep="\n")


if __name__ == "__main__":
    main()
