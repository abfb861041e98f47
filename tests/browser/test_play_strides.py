"""The element that lets a reader transpose, slice, expand and reshape: its answers are torch's."""
import gzip
import random
from pathlib import Path

import pytest
import torch
from playwright.sync_api import expect

ASSETS = Path(__file__).parents[2] / "docs/_theme/assets/play"
LANGUAGES = pytest.mark.parametrize("book, view, copied", [("", "뷰", "복사본"), ("en/", "view", "copy")], ids=["Korean", "English"])
SHAPES = [(6,), (3, 4), (2, 3, 2), (3, 1), (4,)]
INDICES = "0 -1 5 : 1: ::2 3: -2:9 2:1 ::0 ::-1 None 0,0 :,1 :,::2 1:,1::2 1:2,0 :,None ...,0 ...,None,: None,-1 0,0,0 0,0,0,0 :,9 1:,5:,::-1 ...".split()
ANSWERS = """async ([module, chains]) => {
    const {apply, arange, isContiguous, values} = await import(module)
    return chains.map(([shape, steps]) => {
        let tensor = arange(shape)
        return steps.map(([operation, text]) => {
            let result
            try { result = apply(tensor, operation, text) } catch ({name, message}) { return `${name}: ${message}` }
            const kind = result == tensor ? "same" : result.storage == tensor.storage ? "view" : "copy"
            tensor = result
            return [kind, tensor.shape, tensor.stride, tensor.offset, isContiguous(tensor), values(tensor), tensor.storage]
        })
    })
}"""


def expression(operation, text):
    return {"index": f"y[{text}]", "transpose": "y.transpose(0, 1)"}.get(operation, f"y.{operation}({text})")


def answer(y, operation, text):
    """What torch makes of y, and how the element is to tell it."""
    try:
        result = eval(expression(operation, text))
    except (RuntimeError, IndexError, ValueError) as error:
        return y, f"{type(error).__name__}: {error}".splitlines()[0]
    old, new = y.untyped_storage(), result.untyped_storage()
    shared = new.data_ptr() == old.data_ptr() and new.nbytes() == old.nbytes()
    kind = "same" if result is y else "view" if shared else "copy"
    cells = torch.empty(0, dtype=y.dtype).set_(new).tolist()
    return result, [kind, list(result.shape), list(result.stride()), result.storage_offset(), result.is_contiguous(), result.flatten().tolist(), cells]


def sizes(y, operation):
    """Some that fit y, and some that do not."""
    if operation == "expand":
        kept = [random.choice([size, size, -1, 2 if size == 1 else size, 3]) for size in y.shape]
        return random.choice([[], [], [2], [3], [1], [-1], [0]]) + random.choice([kept, kept, kept[1:]]) or [2]
    count, split = y.numel(), []
    for _ in range(random.randint(0, 3)):
        split.append(random.choice([size for size in range(1, max(count, 1) + 1) if count % size == 0]))
        count //= split[-1]
    split.append(count if random.random() < 0.7 else random.choice([-1, 0, 5]))
    if random.random() < 0.3:
        split[random.randrange(len(split))] = -1
    return random.sample(split, len(split))


def chains():
    """Operations, each on what the one before returned, and torch's answers."""
    random.seed(0)
    for number in range(600):
        shape, steps, answers = SHAPES[number % len(SHAPES)], [], []
        y = torch.arange(torch.Size(shape).numel()).view(shape)
        while len(steps) < 6:
            operation = random.choice("t transpose contiguous index view view reshape reshape expand".split())
            text = random.choice(INDICES) if operation == "index" else ""
            if operation in ("view", "reshape", "expand"):
                text = ", ".join(map(str, sizes(y, operation)))
            result, told = answer(y, operation, text)
            if result.numel() <= 48 and (result.numel() or random.random() < 0.2):
                y = result
                steps.append([operation, text])
                answers.append(told)
        yield shape, steps, answers


def test_every_answer_is_that_of_torch(site, page):
    page.goto(f"{site}tensors/strides/")
    cases, seen = list(chains()), set()
    told = page.evaluate(ANSWERS, [f"{site}assets/play/strides.js", [[shape, steps] for shape, steps, _ in cases]])
    for (shape, steps, answers), said in zip(cases, told, strict=True):
        for i, answer in enumerate(answers):
            assert said[i] == answer, (shape, [expression(*step) for step in steps[:i + 1]])
            seen.add(answer if isinstance(answer, str) else answer[0])
    assert {"same", "view", "copy"} < seen and len(seen) > 100


@LANGUAGES
def test_a_reader_plays_by_keyboard_alone(site, page, book, view, copied):
    page.goto(f"{site}{book}tensors/view-reshape/")
    page.locator("figure:has(.play-strides)").scroll_into_view_if_needed()
    status, facts = page.locator("play-strides [role=status]"), page.locator("play-strides dd")
    press = page.keyboard.press
    expect(status).to_contain_text(view)
    page.locator("play-strides input").nth(1).focus()
    press("Enter")
    expect(status).to_contain_text(answer(torch.arange(12).view(3, 4).t(), "view", "12")[1])
    for key in "Tab", "Tab", "Enter":
        press(key)
    expect(status).to_contain_text(copied)
    expect(status).to_contain_text("y = x.t().reshape(12)")
    expect(facts).to_have_text(["(12,)", "(1,)", "0", "True"])
    for key in "Tab", "Tab", "ArrowLeft":
        press(key)
    expect(page.locator("play-strides .address")).to_contain_text("0 + 10 × 1 = 10")
    page.locator("play-strides select").focus()
    page.keyboard.type("torch.arange(3)")
    expect(facts).to_have_text(["(3, 1)", "(1, 1)", "0", "True"])
    page.get_by_role("button", name="y.expand").focus()
    press("Space")
    expect(facts).to_have_text(["(3, 4)", "(1, 0)", "0", "False"])
    expect(page.locator("play-strides .storages span")).to_have_text(["0", "1", "2"])


@LANGUAGES
def test_what_cannot_be_read_or_drawn_is_said_in_the_language_of_the_page(site, page, book, view, copied):
    page.goto(f"{site}{book}tensors/strides/")
    page.locator("figure:has(.play-strides)").scroll_into_view_if_needed()
    status, sizes = page.locator("play-strides [role=status]"), page.locator("play-strides input").nth(1)
    for text in "", "3; 4", "99, 4, 3":
        sizes.fill(text)
        page.get_by_role("button", name="y.expand").click()
        expect(status).to_contain_text(f"y.expand({text})")
        expect(status).to_have_attribute("data-kind", "unread")
        assert "undefined" not in status.inner_text()


def test_paper_and_readers_without_scripts_get_the_picture(site, page, browser):
    page.goto(f"{site}tensors/strides/")
    page.locator("figure:has(.play-strides)").scroll_into_view_if_needed()
    picture, element = page.locator("img.play-strides.light"), page.locator("play-strides")
    expect(element).to_be_visible()
    assert not picture.is_visible()
    page.emulate_media(media="print")
    assert picture.is_visible() and not element.is_visible()
    plain = browser.new_page(java_script_enabled=False, color_scheme="light")
    plain.goto(f"{site}tensors/strides/")
    assert plain.locator("img.play-strides").first.is_visible()
    plain.close()


def test_the_element_costs_at_most_8_kilobytes():
    assert sum(len(gzip.compress((ASSETS / name).read_bytes(), 6)) for name in ("strides.js", "strides.css")) <= 8 * 1024
