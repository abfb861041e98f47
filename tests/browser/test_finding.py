import pytest

LANGUAGES = pytest.mark.parametrize("book", ["", "en/"], ids=["Korean", "English"])


@LANGUAGES
def test_each_of_fifty_calls_shows_its_result_and_leads_to_its_section(site, page, book):
    page.goto(f"{site}{book}cheat-sheet/")
    calls = page.locator("tr:has(.result) a")
    assert calls.count() == page.locator(".result").count() == 50
    row = page.get_by_role("row", name="torch.arange(0, 10, 3)")
    assert row.locator(".result").inner_text() == "tensor([0, 3, 6, 9])"
    row.get_by_role("link").click()
    page.wait_for_url(f"{site}{book}tensors/creation/#ranges")


@LANGUAGES
def test_a_name_leads_to_the_sections_that_mention_it(site, page, book):
    page.goto(f"{site}{book}names/")
    entry = page.get_by_role("listitem").filter(has=page.get_by_text("torch.einsum", exact=True))
    assert entry.locator(f"a[href*='gather-scatter/#labels']").count() == 1
    entry.locator("a[href*='#']").first.click()
    page.wait_for_url(f"{site}{book}tensors/einsum/#cost")


@LANGUAGES
def test_what_was_found_is_marked_in_whole_words_and_shown_where_it_was_folded(site, page, book):
    page.goto(f"{site}{book}tensors/broadcasting/")
    page.locator(".md-search__input").fill("RuntimeError: The size of tensor a (64) must match the size of tensor b (32) at non-singleton dimension 1")
    page.locator(f".md-search-result__link[href*='broadcasting/'][href*='#errors']").first.click()
    page.locator("details[open]").get_by_text("non-singleton").first.wait_for()
    marked = page.evaluate("[...CSS.highlights.get('found')].map(({ startContainer: { data }, startOffset, endOffset }) => [data[startOffset - 1], data[endOffset]])")
    assert not [sides for sides in marked if any(side and side.isalpha() and side.isascii() for side in sides)]
    assert 0 < len(marked) < 40


PASTED = {  # traceback: page and section that explain it; None where the book has no such message
    """Traceback (most recent call last):
  File "train.py", line 31, in <module>
    loss = model(images)
RuntimeError: mat1 and mat2 shapes cannot be multiplied (64x3072 and 784x128)""": "tensors/matmul/#layer",
    "RuntimeError: The size of tensor a (128) must match the size of tensor b (64) at non-singleton dimension 3": "tensors/broadcasting/#errors",
    "RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed).": "autograd/accumulation/#retain",
    "IndexError: Target 12 is out of bounds.": "training/losses/#messages",
    "ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 512])": "nn/convnets/#last-batch",
    "ConnectionResetError: [Errno 104] Connection reset by peer": None,
}


@LANGUAGES
def test_a_pasted_message_leads_to_the_section_that_explains_it(site, page, book):
    page.goto(f"{site}{book}errors/")
    for message, place in PASTED.items():
        page.get_by_role("textbox", name="메시지나" if not book else "Paste").fill(message)
        links = page.locator(".paste li a").evaluate_all("links => links.map(link => link.href)")
        assert (site + book + place in links) if place else not links, (message, links)
        assert page.locator(".paste [role=status]").inner_text()
