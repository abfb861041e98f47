import csv
import gzip
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LANGUAGES = pytest.mark.parametrize("start", ["", "en/"], ids=["Korean", "English"])

# what a reader types | the page that answers it, for an error message with the section
KOREAN = """
스트라이드 | tensors/strides/
스트라이드를 | tensors/strides/
연속 텐서 | tensors/strides/
비연속 | tensors/strides/
저장소를 공유 | tensors/strides/
브로드캐스팅 | tensors/broadcasting/
브로드캐스팅은 | tensors/broadcasting/
브로드캐스팅 규칙 | tensors/broadcasting/
브로드캐스트 오류 | tensors/broadcasting/
모양 바꾸기 | tensors/view-reshape/
모양을 바꾸는 법 | tensors/view-reshape/
텐서모양 | tensors/creation/
텐서 만들기 | tensors/creation/
텐서를 만드는 방법 | tensors/creation/
난수로 채우기 | tensors/creation/
시드 고정 | start/setup/
가상환경 | start/setup/
오류 메시지 읽는 법 | start/setup/
자료형 변환 | tensors/attributes/
자료형이 섞이면 | tensors/attributes/
형승격 | tensors/attributes/
데이터 타입 | tensors/attributes/
정수 오버플로 | tensors/attributes/
슬라이싱 | tensors/indexing/
인덱싱에서 | tensors/indexing/
불리언 마스크 | tensors/indexing/
마스크로 고르기 | tensors/indexing/
이어 붙이기 | tensors/joining/
이어붙이기 | tensors/joining/
텐서 합치기 | tensors/joining/
텐서를 나누는 | tensors/joining/
원소별 곱 | tensors/matmul/
원소별 연산 | tensors/arithmetic/
요소별연산 | tensors/arithmetic/
최댓값 | tensors/arithmetic/
최댓값의 자리 | tensors/arithmetic/
평균을 구하기 | tensors/arithmetic/
허용오차 | tensors/arithmetic/
행렬 곱 | tensors/matmul/
행렬곱을 | tensors/matmul/
행렬곱셈 | tensors/matmul/
배치 행렬 곱 | tensors/matmul/
전치 | tensors/matmul/
내적 | tensors/einsum/
대각합 | tensors/einsum/
아인슈타인 합 | tensors/einsum/
쌍선형 | tensors/einsum/
어텐션 점수 | tensors/einsum/
위치로 읽기 | tensors/gather-scatter/
로그확률 | tensors/gather-scatter/
넘파이 | tensors/numpy-bridge/
넘파이 배열로 변환 | tensors/numpy-bridge/
GPU로 옮기기 | tensors/devices/
장치 고르기 | tensors/devices/
디바이스 | tensors/devices/
가속기에서 | tensors/devices/
제자리 연산 | tensors/in-place/
제자리연산은 | tensors/in-place/
인플레이스 | tensors/in-place/
밑줄 | tensors/in-place/
크기가 1인 차원 | tensors/squeeze/
차원 추가 | tensors/squeeze/
자동 미분 | autograd/basics/
자동미분을 | autograd/basics/
계산 그래프 | autograd/graph/
계산그래프를 | autograd/graph/
연산 그래프 | autograd/graph/
잎 텐서 | autograd/accumulation/
그래디언트 누적 | training/loop/
역전파 | autograd/backward-pass/
가중합 | autograd/vector-output/
조건수 | autograd/curvature/
경사하강법 | autograd/descent/
경사 하강법으로 | autograd/descent/
유한차분 | autograd/gradient-meaning/
야코비 행렬 | autograd/vjp/
자코비안 | autograd/vjp/
헤시안 | autograd/func/
사용자 정의 미분 | autograd/custom-function/
버전 카운터 | autograd/no-grad/
합성곱 신경망 | nn/convnets/
컨볼루션 | nn/conv-pool/
풀링층 | models/lenet/
정확도 | models/lenet/#train
torch.einsum | tensors/einsum/
view를 | tensors/view-reshape/
reshape와 view의 차이 | tensors/view-reshape/
requires_grad | autograd/basics/
torch.no_grad() | autograd/no-grad/
loss.backward() | autograd/by-hand/
untyped_storage | tensors/strides/
is_contiguous() | tensors/strides/
channels_last | tensors/strides/
from_numpy | tensors/numpy-bridge/
non_blocking | tensors/devices/
scatter_ | tensors/gather-scatter/
torch.cat | tensors/joining/
keepdim=True | tensors/arithmetic/
torch.allclose | tensors/arithmetic/
zeros_like | tensors/creation/
x.mT | tensors/matmul/
unsqueeze(0) | tensors/squeeze/
x[:, None] | tensors/squeeze/
@ | tensors/matmul/
inference_mode | autograd/no-grad/
torch.func.vmap | autograd/func/
torch.manual_seed | start/setup/
nn.Conv2d | nn/conv-pool/
RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead. | tensors/view-reshape/#view-never-copies
RuntimeError: The size of tensor a (64) must match the size of tensor b (32) at non-singleton dimension 1 | tensors/broadcasting/#errors
RuntimeError: mat1 and mat2 shapes cannot be multiplied (32x784 and 100x10) | tensors/matmul/#layer
RuntimeError: a leaf Variable that requires grad is being used in an in-place operation. | tensors/in-place/#leaf
RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead. | tensors/numpy-bridge/#requires-grad
RuntimeError: grad can be implicitly created only for scalar outputs | autograd/basics/#one-number
RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [8]], which is output 0 of SigmoidBackward0, is at version 2; expected version 1 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True). | tensors/in-place/#step-between
RuntimeError: expected m1 and m2 to have the same dtype, but got: double != float | tensors/matmul/#dtypes
RuntimeError: Sizes of tensors must match except in dimension 0. Expected size 3 but got size 4 for tensor number 1 in the list. | tensors/joining/#sizes-must-agree
RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long | tensors/arithmetic/#mean-of-ints
ValueError: At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().) | tensors/numpy-bridge/#negative-strides
ValueError: step must be greater than zero | tensors/indexing/#no-negative-step
"""
ENGLISH = """
stride | tensors/strides/
strides | tensors/strides/
contiguous tensor | tensors/strides/
broadcasting | tensors/broadcasting/
broadcast rules | tensors/broadcasting/
how to reshape a tensor | tensors/view-reshape/
view vs reshape | tensors/view-reshape/
create random tensors | tensors/creation/
seed | start/setup/
change dtype | tensors/attributes/
integer overflow | tensors/attributes/
boolean mask | tensors/indexing/
negative step | tensors/indexing/
concatenate tensors | tensors/joining/
split | tensors/joining/
element-wise | tensors/arithmetic/
argmax | tensors/arithmetic/
matrix multiplication | tensors/matmul/
batched matmul | tensors/matmul/
einsum | tensors/einsum/
attention scores | tensors/einsum/
gather | tensors/gather-scatter/
scatter_add_ | tensors/gather-scatter/
convert to numpy array | tensors/numpy-bridge/
move a tensor to the gpu | tensors/devices/
in-place operations | tensors/in-place/
remove dimensions of size 1 | tensors/squeeze/
optimizer.zero_grad() | training/optimizers/
learning rate | autograd/descent/
gradient descent | autograd/descent/
convolutional network | nn/convnets/
max pooling | models/lenet/
torch.no_grad | autograd/no-grad/
RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead. | tensors/view-reshape/#view-never-copies
RuntimeError: mat1 and mat2 shapes cannot be multiplied (64x512 and 256x10) | tensors/matmul/
RuntimeError: The size of tensor a (10) must match the size of tensor b (5) at non-singleton dimension 0 | tensors/broadcasting/#errors
RuntimeError: a leaf Variable that requires grad is being used in an in-place operation. | tensors/in-place/#leaf
TypeError: can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first. | tensors/devices/#numpy
RuntimeError: Sizes of tensors must match except in dimension 1. Expected size 2 but got size 5 for tensor number 1 in the list. | tensors/joining/#sizes-must-agree
RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation | tensors/in-place/#step-between
"""


ASK = """async ([query, empty]) => {
    const box = document.querySelector(".md-search__input"), meta = document.querySelector(".md-search-result__meta")
    const ask = async (query, answered) => {
        box.value = query
        box.dispatchEvent(new InputEvent("input"))
        while (!answered()) await new Promise(resolve => setTimeout(resolve))
    }
    await ask("", () => meta.textContent == empty)
    await ask(query, () => meta.textContent != empty)
}"""


class Box:
    """The search box of an open page."""

    def __init__(self, page):
        self.page, self.meta = page, page.locator(".md-search-result__meta")
        waiting = self.meta.text_content()
        page.locator("label.md-header__button[for=__search]").click()
        self.empty = self.says_other_than(waiting)

    def says_other_than(self, text):
        self.page.wait_for_function("text => document.querySelector('.md-search-result__meta').textContent != text", arg=text)
        return self.meta.text_content()

    def ask(self, query):
        self.page.evaluate(ASK, [query, self.empty])
        return self.found()

    def found(self):
        """The addresses found: for every page, the best first, its own and then those of its sections, the best first."""
        links = self.page.eval_on_selector_all(".md-search-result__link", "links => links.map(link => link.href)")
        return [re.sub(r"\?h=[^#]*", "", link) for link in links]


@pytest.fixture
def open_box(site, page):
    def open_box(start):
        page.goto(site + start)
        return Box(page)
    return open_box


def first_three(found):
    """The addresses of the first three pages and of the best section of each."""
    pages = {}
    for address in found:
        pages.setdefault(address.partition("#")[0], []).append(address)
    return [address for addresses in list(pages.values())[:3] for address in addresses[:2]]


@pytest.mark.parametrize("start, queries", [("", KOREAN), ("en/", ENGLISH)], ids=["Korean", "English"])
def test_what_readers_type_finds_its_page_among_the_first_three(site, open_box, start, queries):
    box, queries, missed = open_box(start), [line.rsplit(" | ", 1) for line in queries.strip().splitlines()], []
    for query, place in queries:
        found = box.ask(query)
        assert found, f"“{query}” finds nothing"
        assert all(address.startswith(site + start) and ("/en/" in address) == bool(start) for address in found), query
        if site + start + place not in first_three(found):
            missed.append(f"“{query}” finds {first_three(found)}, not {place}")
    assert len(missed) <= 0.03 * len(queries), "\n".join(missed)


@LANGUAGES
def test_every_sentence_that_a_program_prints_finds_its_chapter(site, open_box, start):
    chapters = {}
    for out in (ROOT / "snippets").glob("*/*/*.out"):
        for line in out.read_text("utf-8").splitlines():
            if len(re.findall(r"\b[a-z]{2,}\b", line)) > 4:
                chapter = f"{out.parent.relative_to(ROOT / 'snippets').as_posix()}/".removesuffix("why/")  # a part's opening page
                chapters.setdefault(line, []).append(site + start + chapter)
    box = open_box(start)
    missed = [f"{pages}: {line}" for line, pages in chapters.items() if not set(pages) & set(first_three(box.ask(line)))]
    assert not missed, "\n".join(missed)


def test_every_form_of_a_term_finds_the_chapter_that_introduces_it(site, open_box):
    box, missed = open_box(""), []
    with open(ROOT / "docs" / "_data" / "glossary.tsv", encoding="utf-8", newline="") as file:
        for *forms, chapter in list(csv.reader(file, delimiter="\t"))[1:]:
            for form in filter(None, re.split(", ?", ",".join(forms)) if chapter else []):
                if f"{site}{chapter}/" not in box.ask(form):
                    missed.append(f"{form}: not {chapter}")
    assert not missed, "\n".join(missed)


def test_synonyms_find_the_same(open_box):
    box = open_box("")
    assert box.ask("변화도") == box.ask("그래디언트를") == box.ask("gradient") == box.ask("gradients")


def test_a_pasted_question_needs_no_key(site, page, open_box):
    box = open_box("")
    page.keyboard.insert_text("grad can be implicitly created only for scalar outputs")
    box.says_other_than(box.empty)
    assert site + "autograd/basics/#one-number" in first_three(box.found())


def test_a_korean_word_is_found_while_it_is_composed(site, page, open_box):
    box, keyboard = open_box(""), page.context.new_cdp_session(page)
    keyboard.send("Input.imeSetComposition", {"text": "스트라이드", "selectionStart": 5, "selectionEnd": 5})
    box.says_other_than(box.empty)
    assert site + "tensors/strides/" in first_three(box.found())


def test_the_search_loads_when_the_reader_is_at_the_box(site, page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site, wait_until="networkidle")
    parts = {site + "assets/js/search-worker.js", site + "search/sections.json"}
    assert not parts & set(asked)
    Box(page)
    assert parts <= set(asked) and not [url for url in asked if "workers/search" in url]


@LANGUAGES
def test_the_search_of_sixty_chapters_loads_at_most_250_kilobytes(site, folder, start):
    book = folder / "book" / start
    chapters = list((ROOT / "docs" / "ko").glob("*/*.md"))
    size = {name: len(gzip.compress((book / name).read_bytes(), 6)) for name in ("assets/js/search-worker.js", "search/sections.json")}
    assert size["assets/js/search-worker.js"] + size["search/sections.json"] / len(chapters) * 60 <= 250_000
