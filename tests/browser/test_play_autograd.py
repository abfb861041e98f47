"""The element that goes through a backward pass node by node: it shows what torch computes, to readers of both languages."""
import gzip
import random
from pathlib import Path

import pytest
import torch
from playwright.sync_api import expect
from test_every_page import ALL, AXE

PLAY = Path(__file__).parents[2] / "docs" / "_theme" / "assets" / "play"
LANGUAGES = pytest.mark.parametrize("book", ["", "en/"], ids=["Korean", "English"])
EXPRESSIONS = "async script => (await import(script)).EXPRESSIONS"
COMPUTED = """async ([script, cases]) => {
    const {EXPRESSIONS, run, grad} = await import(script)
    return cases.map(([which, given]) => {
        const {value, steps} = run(EXPRESSIONS[which], given)
        return {value, steps: steps.map(step => ({...step, grads: [0, 1, 2].map(times => grad(step.gradient, times))}))}
    })
}"""


@pytest.fixture
def opened(site, page):
    """A function that opens the element on a page and returns it."""
    def opened(path, width=390):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(site + path)
        page.locator("figure:has(.play-autograd)").scroll_into_view_if_needed()
        return page.locator("play-autograd")

    return opened


def number(which):
    """Any number of two decimals; quarters where several products are added, so that no order of adding rounds."""
    limit = [99, 99, 3, 16][which]
    return random.choice([0, 1, -1, round(random.uniform(-limit, limit) * 4) / 4 if which == 3 else round(random.uniform(-limit, limit), 2)])


def filled(like, which):
    return [filled(x, which) for x in like] if isinstance(like, list) else number(which)


def by_torch(expression, given):
    """The tensors of an expression, the steps of torch's backward pass, and the grad of leaves after no, one and two passes."""
    leaves = [name for name, _, *code in expression["nodes"] if not code]
    tensors = {name: torch.tensor(x, dtype=torch.float32, requires_grad=name in leaves) for name, x in given.items()}
    grads = {name: [None] for name in leaves}
    for _ in range(2):
        for name, _, *code in reversed(expression["nodes"]):
            if code:
                tensors[name] = eval(code[0], {"torch": torch}, tensors)
        nodes = {name: torch.autograd.graph.get_gradient_edge(tensors[name]).node for name, *_ in expression["nodes"]}
        names, steps, hooks = {node: name for name, node in nodes.items()}, [], []
        for name, node in nodes.items():
            links = [names.get(earlier) for earlier, _ in node.next_functions]
            hooks += [node.register_prehook(lambda gradients, name=name: steps.append([name, gradients[0], []])),
                      node.register_hook(lambda passed, _, links=links: steps[-1][2].extend((to, x) for to, x in zip(links, passed) if to))]
        root = expression["nodes"][0][0]
        tensors[root].backward()
        for hook in hooks:  # the node of a leaf stays
            hook.remove()
        for name in leaves:
            grads[name].append(tensors[name].grad.clone())
    whole = dict(tensors)
    exec(expression["code"], {"torch": torch}, whole)
    assert whole[root] == tensors[root] and whole[root].grad_fn.name() == nodes[root].name()
    return tensors, nodes, steps, grads


def test_every_number_and_every_name_is_what_torch_computes(opened, site, page):
    opened("autograd/graph/")
    script = f"{site}assets/play/autograd.js"
    expressions = page.evaluate(EXPRESSIONS, script)
    random.seed(0)
    cases = [[which, {name: filled(x, which) for name, x in expression["given"].items()}]
             for which, expression in enumerate(expressions) for _ in range(100)]
    for (which, given), ours in zip(cases, page.evaluate(COMPUTED, [script, cases])):
        tensors, nodes, steps, grads = by_torch(expressions[which], given)
        tolerance = {"rtol": 1e-6, "atol": 1e-5} if which == 2 else {"rtol": 0, "atol": 0}  # tanh may differ in its last bit
        same = lambda a, b: torch.testing.assert_close(torch.tensor(a, dtype=torch.float32), torch.as_tensor(b, dtype=torch.float32).detach(), **tolerance)
        assert ours["value"].keys() == tensors.keys()
        for name, x in ours["value"].items():
            same(x, tensors[name])
        assert [step["name"] for step in ours["steps"]] == [name for name, *_ in steps]
        for step, (name, gradient, passed) in zip(ours["steps"], steps):
            assert step["node"] == nodes[name].name().removeprefix("torch::autograd::")
            same(step["gradient"], gradient)
            assert [x["to"] for x in step["passed"]] == [to for to, _ in passed]
            for x, (_, product) in zip(step["passed"], passed):
                same(x["gradient"], product)
                same(x["J"], eval(x["words"], {}, tensors))
            for ours_grad, grad in zip(step["grads"], grads.get(name, [])):
                assert ours_grad is grad is None or same(ours_grad, grad) is None


def test_a_number_is_shown_with_four_decimals_or_five_digits(opened):
    shown = opened("autograd/graph/").evaluate("""async () => (await import(new URL("../../assets/play/autograd.js", location)))
        .shown([4, -0, 0.419974, 12.34567, 99960000, 1.19e-7, null])""")
    assert shown == "[4, 0, 0.41997, 12.3457, 99960000, 1.19e-7, None]"


@LANGUAGES
def test_a_reader_with_a_keyboard_follows_two_paths_into_one_leaf(opened, page, book):
    play = opened(f"{book}autograd/backward-pass/")
    said, leaf, next_node = play.get_by_role("status"), play.locator(".leaf").last, play.get_by_role("button").first
    play.get_by_role("combobox").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    expect(next_node).to_be_focused()
    expect(said).to_contain_text("y.backward()")
    for _ in range(4):
        page.keyboard.press("Enter")
    expect(play.locator("[aria-current=step]")).to_contain_text("AccumulateGrad")
    expect(said).to_contain_text("1 + 3 = 4")
    expect(leaf).to_contain_text("a.grad = 4")
    play.get_by_label("a", exact=True).focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("-2")
    expect(play.locator(".graph")).to_contain_text("r = torch.relu(m) = 0")
    expect(leaf).to_contain_text("a.grad = 1")
    page.keyboard.type("00")
    expect(said).to_contain_text("99")
    page.keyboard.press("Backspace")
    page.keyboard.press("Backspace")
    for grad in 1, 2:
        play.get_by_role("button").nth(2).press("Enter")
        expect(leaf).to_contain_text(f"a.grad = {grad}")
    play.get_by_role("button").nth(3).press("Enter")
    expect(leaf).to_contain_text("a.grad = None")


@LANGUAGES
def test_a_vector_times_a_matrix_gives_a_row_of_it(opened, book):
    play = opened(f"{book}autograd/vjp/")
    play.get_by_role("combobox").select_option(index=3)
    for _ in range(2):
        play.get_by_role("button").first.click()
    expect(play.get_by_role("status")).to_contain_text("→ x: [10, 1] @ W = [10, 1] @ [[2, 1, 0], [0, 1, 2]] = [20, 11, 2]")
    play.get_by_label("v[0]").fill("0")
    expect(play.get_by_role("status")).to_contain_text("= [0, 1, 2]")


@LANGUAGES
def test_the_place_of_the_picture_is_kept_and_nothing_is_wider_than_the_page(opened, page, book):
    for path in "graph", "backward-pass", "vjp":
        for width in 320, 390, 1280:
            play = opened(f"{book}autograd/{path}/", width)
            below = lambda: page.locator("figure:has(.play-autograd) figcaption").evaluate("caption => caption.offsetTop - caption.parentElement.offsetTop")
            with_script = below()
            play.evaluate("play => play.remove()")
            assert below() == with_script, (path, width)
            assert page.evaluate("document.documentElement.scrollWidth") == width


def test_paper_and_pages_without_scripts_show_the_picture(opened, page, site, browser):
    play = opened("autograd/vjp/")
    picture = page.locator("img.play-autograd.light")
    expect(play).to_be_visible()
    expect(picture).to_be_hidden()
    page.emulate_media(media="print")
    expect(play).to_be_hidden()
    expect(picture).to_be_visible()
    plain = browser.new_page(java_script_enabled=False)
    plain.goto(f"{site}autograd/vjp/")
    expect(plain.locator("img.play-autograd.light")).to_be_visible()
    plain.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_reader_is_shut_out(opened, page, modules, scheme):
    page.emulate_media(color_scheme=scheme)
    play = opened("en/autograd/vjp/", 1280)
    page.evaluate((modules / "axe-core" / "axe.min.js").read_text("utf-8"))
    for index in range(4):
        play.get_by_role("combobox").select_option(index=index)
        for _ in range(3):
            play.get_by_role("button").first.click()
        assert not page.evaluate(AXE, ["play-autograd", ALL])


def test_it_costs_at_most_8_kilobytes():
    assert sum(len(gzip.compress((PLAY / name).read_bytes(), 6)) for name in ("autograd.js", "autograd.css")) <= 8 * 1024
