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
