import gzip
import re

import pytest

KB = 1024
MATERIAL = "/assets/javascripts/"
SHIFT = """async () => {
    let sum = 0
    const watch = new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.value))
    watch.observe({type: "layout-shift", buffered: true})
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y)
        await new Promise(resolve => setTimeout(resolve, 100))
    }
    return sum
}"""


@pytest.fixture
def received(browser):
    """A function that opens a page, in one browser that keeps what it has, and returns what each address cost in bytes."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    page = context.new_page()
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    addresses, sizes = {}, {}
    network.on("Network.responseReceived", lambda e: addresses.update({e["requestId"]: e["response"]["url"]}))
    network.on("Network.loadingFinished", lambda e: sizes.update({e["requestId"]: e["encodedDataLength"]}))

    def received(address):
        sizes.clear()
        page.goto(address, wait_until="networkidle")
        return {addresses[request]: size for request, size in sizes.items()}

    yield received
    context.close()


@pytest.fixture
def longest(chapters, folder):
    """The Korean chapter with formulas whose page is the largest."""
    pages = {path: (folder / "book" / path / "index.html").read_text("utf-8") for path in chapters}
    return max((path for path in chapters if "<math" in pages[path] and not path.startswith("en/")), key=lambda path: len(pages[path]))


def gzipped(text):
    return len(gzip.compress(text.encode(), 6))


@pytest.mark.parametrize("path", ["autograd/vjp/", "tensors/strides/", "longest"])
def test_a_first_view_costs_at_most_95_kilobytes_and_a_second_one_its_page(site, chapters, received, longest, path):
    path = longest if path == "longest" else path
    first = received(site + path)
    assert sum(first.values()) <= 95 * KB, first
    second = next(other for other in chapters if other not in (path, longest))
    again = {address for address, size in received(site + second).items() if size and not address.endswith(".svg")}
    assert again == {site + second}


def test_the_page_of_a_chapter_has_at_most_15_kilobytes_and_a_workshop_60(chapters, folder):
    sizes = {path: gzipped((folder / "book" / path / "index.html").read_text("utf-8")) for path in chapters}
    long = [f"{path}: {size} bytes; split the chapter" for path, size in sizes.items() if size > (60 if "/workshop-" in path else 15) * KB]
    assert not long, "\n".join(long)


def test_the_book_adds_at_most_6_kilobytes_of_script_and_5_of_style(site, page, folder, longest):
    scripts = []
    page.on("response", lambda r: r.request.resource_type == "script" and MATERIAL not in r.url and scripts.append(r.text()))
    page.goto(site + longest, wait_until="networkidle")
    inline = re.findall("<script>(.*?)</script>", (folder / "book" / longest / "index.html").read_text("utf-8"), re.S)
    assert gzipped("".join(scripts + inline)) <= 6 * KB
    assert gzipped((folder / "book/assets/css/book.css").read_text("utf-8")) <= 5 * KB


@pytest.mark.parametrize("width", [390, 1280], ids=["phone", "desktop"])
def test_nothing_moves_while_a_reader_reads(site, page, width):
    page.set_viewport_size({"width": width, "height": 844})
    moved = {}
    for path in ("", "autograd/vjp/", "tensors/strides/", "en/tensors/matmul/", "en/glossary/"):
        page.goto(site + path, wait_until="networkidle")
        moved[path] = page.evaluate(SHIFT)
    assert max(moved.values()) < 0.001, moved
