"""The LeNet in the page is the chapter's: its layers compute what torch computes, its answers are those of the LeNet that was trained."""
import gzip
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from playwright.sync_api import expect
from test_every_page import ALL, AXE
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

ROOT = Path(__file__).parents[2]
TRAINED = [int(digit) for digit in Path(__file__).with_name("digit_answers.txt").read_text("utf-8").strip()]  # of export_digit.py
LANGUAGES = pytest.mark.parametrize("book, reads, test_image, clear", [
    ("", "LeNet의 답: {}", "정답이 {}인 테스트 이미지", "지우기"), ("en/", "LeNet reads {}", "Test image of a {}", "Clear"),
], ids=["Korean", "English"])
LOAD = """async () => {
    const assets = new URL("../../assets/play/", location)
    play = await import(new URL("digit.js", assets))
    const packed = await fetch(new URL("digit.bin", assets))
    net = play.unpack(await new Response(packed.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer())
}"""
LAYERS = "all => JSON.stringify(JSON.parse(all).map(bytes => play.forward(net.parameters, play.padded(bytes)).map(values => [...values])))"
ANSWERS = """all => JSON.parse(all).map(bytes => {
    const logits = play.forward(net.parameters, play.padded(bytes)).at(-1)
    return logits.indexOf(Math.max(...logits))
})"""
SHIFT = """async () => {
    let sum = 0
    new PerformanceObserver(list => list.getEntries().forEach(shift => sum += shift.value)).observe({type: "layout-shift", buffered: true})
    document.querySelector("figure:has(.play-digit)").scrollIntoView()
    await new Promise(resolve => setTimeout(resolve, 1500))
    return sum
}"""


@pytest.fixture(scope="session")
def images():
    """The 1,000 test images (1000, 28, 28), bytes, and their labels."""
    data = datasets.MNIST(ROOT / "snippets/_data/mnist", train=False)
    return data.data[:1000], data.targets[:1000]


@pytest.fixture(scope="session")
def layers():
    """The chapter's LeNet with the weights of the page, rounded as they are."""
    data = gzip.decompress((ROOT / "docs/_theme/assets/play/digit.bin").read_bytes())
    layers, start = nn.Sequential(
        nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10)), 0
    for parameter in layers.parameters():
        scale = np.frombuffer(data, "<f4", 1, start).item()
        parameter.data = torch.tensor(np.frombuffer(data, "i1", parameter.numel(), start + 4)).view_as(parameter) * scale
        start += 4 + parameter.numel()
    return layers


@pytest.fixture
def element(site, page):
    """A function that opens the chapter in a language where the element stands."""
    def element(book):
        page.goto(f"{site}{book}models/lenet/")
        page.locator("figure:has(.play-digit)").scroll_into_view_if_needed()
        page.locator("play-digit li.best").wait_for()
        return page.locator("play-digit")

    return element


def test_the_files_are_small():
    files = {path.name: path.read_bytes() for path in (ROOT / "docs/_theme/assets/play").glob("*digit.*")}
    assert len(files.pop("digit.bin")) <= 70_000
    assert sum(len(gzip.compress(file)) for file in files.values()) <= 8_000 and len(files) == 2


def test_every_layer_gives_what_torch_gives(element, page, images, layers):
    element("")
    page.evaluate(LOAD)
    pixels = images[0][:200]
    shown = json.loads(page.evaluate(LAYERS, json.dumps(pixels.flatten(1).tolist())))  # Playwright takes long over many numbers
    x = F.pad(pixels[:, None] / 255, (2, 2, 2, 2))
    expected = [x]
    with torch.no_grad():
        for n, layer in enumerate(layers):
            x = layer(x)
            if n in (1, 2, 4, 5, 8, 10, 11):
                expected.append(x)
    for values, name in zip(zip(*shown), ("x", "conv1", "pool1", "conv2", "pool2", "fc1", "fc2", "fc3"), strict=True):
        torch.testing.assert_close(torch.tensor(values), expected.pop(0).flatten(1), rtol=1e-4, atol=1e-4, msg=lambda text: f"{name}: {text}")


def test_softmax_gives_what_torch_gives(element, page):
    element("")
    page.evaluate(LOAD)
    logits = torch.randn(300, 10, generator=torch.Generator().manual_seed(0)) * 30
    shares = page.evaluate("all => all.map(logits => play.softmax(logits))", logits.tolist())
    torch.testing.assert_close(torch.tensor(shares), logits.softmax(dim=1), rtol=1e-4, atol=1e-6)


def test_the_answers_are_those_of_the_trained_lenet_but_for_at_most_5(element, page, images):
    element("")
    page.evaluate(LOAD)
    answers = torch.tensor(page.evaluate(ANSWERS, json.dumps(images[0].flatten(1).tolist())))
    assert (answers != torch.tensor(TRAINED)).sum() <= 5
    assert (answers == images[1]).float().mean() > 0.96


def test_the_stored_images_are_the_first_ten_of_each_digit(element, page, images):
    element("")
    page.evaluate(LOAD)
    pixels, labels = images
    assert page.evaluate("[...net.images]") == torch.cat([pixels[labels == digit][:10] for digit in range(10)]).flatten().tolist()


def test_a_drawing_is_prepared_as_mnist_is(element, page):
    """Wherever and however large it was drawn: 20 pixels at the longer side, its centre of mass in the middle."""
    element("")
    page.evaluate(LOAD)
    seven = torch.tensor([[0.0, 0.0], [0.6, 0.1], [0.2, 1.0]])
    prepared = []
    for size, left, top in (0.9, 0.05, 0.05), (0.3, 0.6, 0.1), (0.5, 0.0, 0.5):
        prepared.append(torch.tensor(list(page.evaluate("strokes => [...play.prepare(strokes)]", [(seven * size + torch.tensor([left, top])).tolist()]))).view(32, 32))
    for x in prepared:
        rows, columns = (x > 0).nonzero(as_tuple=True)
        middle = torch.arange(32) + 0.5
        assert 19 <= rows.max() - rows.min() + 1 <= 21
        assert abs((x.sum(1) @ middle / x.sum()) - 16) < 0.1 and abs((x.sum(0) @ middle / x.sum()) - 16) < 0.1
        torch.testing.assert_close(x, prepared[0], atol=0.01, rtol=0)


@LANGUAGES
def test_a_drawing_by_keyboard_is_read(element, page, book, reads, test_image, clear):
    status = element(book).get_by_role("status")
    assert status.inner_text() == f"{test_image.format(7)}. {reads.format(7)} (100%)"
    page.locator("play-digit .pad").focus()
    for keys in [["Delete"], ["ArrowUp"], [" "], ["ArrowDown"] * 10, [" "]]:
        for key in keys:
            page.keyboard.press(key)
    assert reads.format(1) in status.inner_text()
    page.locator("play-digit").get_by_role("button", name=clear).press("Enter")
    assert page.locator("play-digit li.best").count() == 0 and "(" not in status.inner_text()


@LANGUAGES
def test_a_stored_image_is_read_by_keyboard(element, page, book, reads, test_image, clear):
    digits = element(book)
    for digit in range(10):
        digits.get_by_role("button", name=str(digit)).press("Enter")
        assert digits.get_by_role("status").inner_text().startswith(f"{test_image.format(digit)}. {reads.format(digit)}")
        assert digits.locator("li.best b").inner_text() == str(digit)


def test_a_drawing_by_hand_takes_the_place_of_the_image(element, page):
    element("en/")
    pad = page.locator("play-digit .pad")
    pad.evaluate("pad => pad.scrollIntoView({block: 'center'})")
    box = pad.bounding_box()
    for stroke in [[(0.35, 0.15), (0.3, 0.55), (0.8, 0.55)], [(0.65, 0.15), (0.6, 0.9)]]:
        for n, (x, y) in enumerate(stroke):
            page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"], steps=8)
            if n == 0:
                page.mouse.down()
        page.mouse.up()
    expect(page.locator("play-digit [role=status]")).to_contain_text("LeNet reads 4")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_element_shuts_no_reader_out_and_keeps_its_place(site, page, modules, width, scheme):
    page.set_viewport_size({"width": width, "height": 844})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.goto(f"{site}models/lenet/", wait_until="networkidle")
    figure = page.locator("figure:has(.play-digit)")
    height = figure.bounding_box()["height"]
    assert page.evaluate(SHIFT) < 0.001
    page.locator("play-digit li.best").wait_for()
    assert abs(figure.bounding_box()["height"] - height) < 2
    page.evaluate("scrollTo(0, 0)")  # from under the header
    page.evaluate((modules / "axe-core" / "axe.min.js").read_text("utf-8"))
    faults = page.evaluate(AXE, ["play-digit", ALL])
    assert not faults, json.dumps(faults)
    page.evaluate("document.documentElement.style.fontSize = '250%'")  # twice Material's own
    assert page.evaluate("document.querySelector('play-digit').scrollWidth <= document.querySelector('figure:has(.play-digit)').clientWidth")


def test_paper_shows_the_picture(element, page):
    element("")
    page.emulate_media(media="print")
    assert page.locator(".play-digit.light").is_visible() and not page.locator("play-digit").is_visible()
    assert page.locator(".play-digit.light").evaluate("async image => (await image.decode(), image.naturalWidth)")
