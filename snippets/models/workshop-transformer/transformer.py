# output: trained, within 5%
# --8<-- [start:setup]
import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)


def empty():
    ...


def described():
    """As empty, with a docstring."""
    ...


def unwritten(*functions):
    """The names of the functions whose body is still empty."""
    codes = empty.__code__.co_code, described.__code__.co_code
    names = {f.__name__: f.__code__.co_code for f in functions}
    return [name for name, code in names.items() if code in codes]
# --8<-- [end:setup]


# --8<-- [start:data]
LENGTH, SEPARATOR = 6, 10


def examples(count):
    """Six digits, the separator, the digits sorted: (count, 13)."""
    digits = torch.randint(10, (count, LENGTH))
    separator = torch.full((count, 1), SEPARATOR)
    ordered = digits.sort(dim=1).values
    return torch.cat([digits, separator, ordered], dim=1)


torch.manual_seed(0)
print(examples(2))
# --8<-- [end:data]


# --8<-- [start:attention]
def attention(q, k, v, mask):
    """Return the mixed values and the weights."""
    ...
# --8<-- [end:attention]


# --8<-- [start:solution_attention]
def attention(q, k, v, mask):
    """Return the mixed values and the weights."""
    scores = q @ k.transpose(-2, -1) / q.shape[-1] ** 0.5
    weights = scores.masked_fill(~mask, -torch.inf).softmax(dim=-1)
    return weights @ v, weights
# --8<-- [end:solution_attention]


# --8<-- [start:check_attention]
def result_of(function, *given):
    """What the function returns, or the error that it raises."""
    try:
        return function(*given)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


missing = unwritten(attention)
assert not missing, f"still empty: {missing}"
torch.manual_seed(0)
for shape in [(1, 4), (3, 2), (2, 5, 8), (2, 3, 6, 4)]:
    q, k, v = (torch.randn(shape) for _ in range(3))
    mask = torch.ones(shape[-2], shape[-2]).tril().bool()
    got = result_of(attention, q, k, v, mask)
    pair = isinstance(got, tuple) and len(got) == 2
    assert pair, f"attention gives {got}, not mixed values and weights"
    mixed, weights = got
    got, want = tuple(weights.shape), (*shape[:-1], shape[-2])
    assert got == want, f"the weights have the shape {got}, not {want}"
    seen = weights.masked_select(~mask).abs().sum()
    assert seen == 0, f"weights where mask is False: they sum to {seen}"
    one = torch.allclose(weights.sum(-1), torch.ones(()))
    assert one, f"the weights of each query sum to {weights.sum(-1)}"
    right = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    same = mixed.shape == right.shape and torch.allclose(mixed, right)
    assert same, f"shape {shape}: not as torch; are scores scaled?"
print("attention: ok")
# --8<-- [end:check_attention]


# --8<-- [start:causal]
def causal(length):
    """Which position (row) may look at which (column)."""
    ...
# --8<-- [end:causal]


# --8<-- [start:solution_causal]
def causal(length):
    """Which position (row) may look at which (column)."""
    i = torch.arange(length)
    return i <= i[:, None]
# --8<-- [end:solution_causal]


# --8<-- [start:check_causal]
missing = unwritten(causal)
assert not missing, f"still empty: {missing}"
for length in (1, 2, 5):
    got = result_of(causal, length)
    kind = getattr(got, "dtype", type(got).__name__)
    assert kind == torch.bool, f"causal gives {got}, not booleans"
    shape = tuple(got.shape)
    square = shape == (length, length)
    assert square, f"the mask of {length} positions: {shape}"
    itself = got.diagonal().all()
    assert itself, "a position may look at itself"
    later = got.triu(1).any()
    assert not later, "a position must not look at a later one"
    earlier = got.sum() == length * (length + 1) // 2
    assert earlier, "a position may look at every earlier one"
print(causal(4).int())
# --8<-- [end:check_causal]


# --8<-- [start:heads]
def split(x, heads):
    """(b, n, d) -> (b, heads, n, d // heads)"""
    ...


def merge(x):
    """(b, heads, n, d // heads) -> (b, n, d)"""
    ...
# --8<-- [end:heads]


# --8<-- [start:solution_heads]
def split(x, heads):
    return x.unflatten(-1, (heads, -1)).transpose(1, 2)


def merge(x):
    return x.transpose(1, 2).flatten(-2)
# --8<-- [end:solution_heads]


# --8<-- [start:check_heads]
missing = unwritten(split, merge)
assert not missing, f"still empty: {missing}"
for b, n, heads, size in [(1, 2, 3, 4), (2, 5, 2, 3), (3, 1, 1, 2)]:
    x = torch.arange(b * n * heads * size).view(b, n, heads * size)
    parts = result_of(split, x, heads)
    got, want = getattr(parts, "shape", parts), (b, heads, n, size)
    assert got == want, f"split of {tuple(x.shape)}: {got}, not {want}"
    for head in range(heads):
        right = x[:, :, head * size:(head + 1) * size]
        same = torch.equal(parts[:, head], right)
        assert same, f"head {head} has numbers of other positions"
    back = result_of(merge, parts)
    got, want = getattr(back, "shape", back), x.shape
    assert got == want, f"merge of {parts.shape}: {got}, not {want}"
    same = torch.equal(back, x)
    assert same, "merge does not give back what was split"
print("split and merge: ok")
# --8<-- [end:check_heads]


# --8<-- [start:layers]
class Attention(nn.Module):
    """Causal self-attention with several heads."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.to_qkv = nn.Linear(width, 3 * width, bias=False)
        self.project = nn.Linear(width, width, bias=False)

    def forward(self, x):
        q, k, v = (split(part, self.heads)
                   for part in self.to_qkv(x).chunk(3, dim=-1))
        mixed, weights = attention(q, k, v, causal(x.shape[1]))
        self.weights = weights.detach()
        return self.project(merge(mixed))


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.norm1 = nn.LayerNorm(width)
        self.norm2 = nn.LayerNorm(width)
        self.attention = Attention(width, heads)
        self.mlp = nn.Sequential(
            nn.Linear(width, 4 * width), nn.GELU(),
            nn.Linear(4 * width, width))

    def forward(self, x):
        return block(self, x)
# --8<-- [end:layers]


# --8<-- [start:block]
def block(layers, x):
    """With layers norm1, attention, norm2 and mlp."""
    ...
# --8<-- [end:block]


# --8<-- [start:solution_block]
def block(layers, x):
    x = x + layers.attention(layers.norm1(x))
    return x + layers.mlp(layers.norm2(x))
# --8<-- [end:solution_block]


# --8<-- [start:check_block]
missing = unwritten(block)
assert not missing, f"still empty: {missing}"


class Steps:
    """Layers that are easy to follow; they note the order of calls."""

    def __init__(self):
        self.calls = []

    def note(self, name, result):
        self.calls.append(name)
        return result

    def norm1(self, x):
        return self.note("norm1", x + 1)

    def attention(self, x):
        return self.note("attention", x * 10)

    def norm2(self, x):
        return self.note("norm2", x + 2)

    def mlp(self, x):
        return self.note("mlp", x * 100)


steps, x = Steps(), torch.ones(1, 2, 3)
got = result_of(block, steps, x)
right = ["norm1", "attention", "norm2", "mlp"]
assert steps.calls == right, f"called: {steps.calls}, not {right}"
assert isinstance(got, torch.Tensor), f"block gives {got}, no tensor"
same = torch.equal(got, torch.full((1, 2, 3), 2321.0))
assert same, f"from ones came {got[0, 0, 0]}; is a way round missing?"
print("block: ok")
# --8<-- [end:check_block]


# --8<-- [start:model]
class Transformer(nn.Module):
    def __init__(self, width=32, heads=2):
        super().__init__()
        self.token = nn.Embedding(SEPARATOR + 1, width)
        self.place = nn.Embedding(2 * LENGTH, width)
        self.block = Block(width, heads)
        self.norm = nn.LayerNorm(width)
        self.score = nn.Linear(width, SEPARATOR + 1)

    def forward(self, tokens):
        x = embed(self, tokens)
        return self.score(self.norm(self.block(x)))
# --8<-- [end:model]


# --8<-- [start:embed]
def embed(model, tokens):
    """(b, n) -> (b, n, width)"""
    ...
# --8<-- [end:embed]


# --8<-- [start:solution_embed]
def embed(model, tokens):
    places = torch.arange(tokens.shape[1])
    return model.token(tokens) + model.place(places)
# --8<-- [end:solution_embed]


# --8<-- [start:check_embed]
missing = unwritten(embed)
assert not missing, f"still empty: {missing}"
torch.manual_seed(0)
model = Transformer()
tokens = torch.tensor([[7, 7, 3], [7, 1, 3]])
got = result_of(embed, model, tokens)
shape, want = getattr(got, "shape", got), (2, 3, 32)
assert shape == want, f"embed gives {shape}, not {want}"
assert not torch.equal(got[0, 0], got[0, 1]), "7 is the same everywhere"
place = got[0, 1] - got[0, 0]
first, second = model.place.weight[:2]
right = torch.allclose(place, second - first)
assert right, "the second place is not that of model.place"
same = torch.equal(got[0, 2], got[1, 2])
assert same, "3 at the same place differs from one sequence to another"
print("embed: ok")
# --8<-- [end:check_embed]


# --8<-- [start:loss]
def loss(model, tokens):
    """Cross-entropy of the six tokens after the separator."""
    ...
# --8<-- [end:loss]


# --8<-- [start:solution_loss]
def loss(model, tokens):
    """Cross-entropy of the six tokens after the separator."""
    scores = model(tokens[:, :-1])[:, LENGTH:]
    return F.cross_entropy(scores.flatten(0, 1),
                           tokens[:, LENGTH + 1:].flatten())
# --8<-- [end:solution_loss]


# --8<-- [start:check_loss]
missing = unwritten(loss)
assert not missing, f"still empty: {missing}"
torch.manual_seed(0)
tokens = examples(5)


def knows(given):
    """Right after the separator, and nonsense before it."""
    wide = given.shape[1]
    assert wide == 12, f"the model was given {wide} tokens, not 12"
    following = tokens[:, 1:].clone()
    following[:, :LENGTH] = 0
    return 30 * F.one_hot(following, SEPARATOR + 1).double()


try:
    got = loss(knows, tokens)
except (RuntimeError, ValueError, IndexError, TypeError) as error:
    got = f"{type(error).__name__}: {error}"
assert isinstance(got, torch.Tensor), f"loss gives {got}, no tensor"
assert got.dim() == 0, f"the loss has the shape {tuple(got.shape)}"
assert got < 0.01, f"a right model has the loss {got:.2f}, not 0"
got = loss(lambda given: knows(given) * 0, tokens)
same = torch.allclose(got, torch.tensor(11.0).log())
assert same, f"a model that knows nothing: 2.40, not {got:.2f}"
print("loss: ok")
# --8<-- [end:check_loss]


# --8<-- [start:generate]
@torch.no_grad()
def generate(model, tokens, count):
    """Append the likeliest next token, count times."""
    for _ in range(count):
        tokens = append(model, tokens)
    return tokens
# --8<-- [end:generate]


# --8<-- [start:append]
def append(model, tokens):
    """(b, n) -> (b, n + 1)"""
    ...
# --8<-- [end:append]


# --8<-- [start:solution_append]
def append(model, tokens):
    likeliest = model(tokens)[:, -1].argmax(dim=-1, keepdim=True)
    return torch.cat([tokens, likeliest], dim=1)
# --8<-- [end:solution_append]


# --8<-- [start:check_append]
missing = unwritten(append)
assert not missing, f"still empty: {missing}"


def counts(given):
    """Expects the last token plus 1."""
    return F.one_hot((given + 1) % 10, SEPARATOR + 1).double()


start = torch.tensor([[4, 8], [2, 0]])
got = result_of(append, counts, start)
shape, want = getattr(got, "shape", got), (2, 3)
assert shape == want, f"append makes {shape} of (2, 2), not {want}"
kept = torch.equal(got[:, :2], start)
assert kept, "the tokens that were there have changed"
new = got[:, 2].tolist()
assert new == [9, 1], f"after 8 and 0 come [9, 1], not {new}"
print(generate(counts, start, 4))
# --8<-- [end:check_append]


# --8<-- [start:train]
def train(model, steps):
    """Adam, lr 0.003, 64 new examples a step; the losses."""
    ...
# --8<-- [end:train]


# --8<-- [start:solution_train]
def train(model, steps):
    """Adam, lr 0.003, 64 new examples a step; the losses."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    losses = []
    for step in range(steps):
        result = loss(model, examples(64))
        optimizer.zero_grad()
        result.backward()
        optimizer.step()
        losses.append(result.item())
    return losses
# --8<-- [end:solution_train]


# --8<-- [start:check_train]
parts = attention, causal, split, merge, block, embed, loss, append
missing = unwritten(*parts, train)
assert not missing, f"still empty: {missing}"
torch.manual_seed(0)
model = Transformer()
losses = train(model, 800)
kind = type(losses).__name__
assert kind == "list", f"train returns {kind}, not a list of losses"
assert len(losses) == 800, f"800 steps gave {len(losses)} losses"
for step in (0, 50, 100, 200, 400, 799):
    print(f"step {step}: loss {losses[step]:.2f}")
torch.manual_seed(1)
tokens = examples(1000)
written = generate(model, tokens[:, :LENGTH + 1], LENGTH)
right = (written == tokens).all(dim=1).double().mean().item()
assert right > 0.9, f"only {right:.2f} of 1000 are all right"
print("more than 95 of 100 are all right:", right > 0.95)
print(written[:2])
# --8<-- [end:check_train]


# --8<-- [start:look]
def look(weights, tokens):
    """(b, heads, 12, 12), (b, 12) -> (heads, 11, 10)"""
    ...
# --8<-- [end:look]


# --8<-- [start:solution_look]
def look(weights, tokens):
    written = F.one_hot(tokens[:, LENGTH:], SEPARATOR + 1).double()
    given = F.one_hot(tokens[:, :LENGTH], SEPARATOR).double()
    total = torch.einsum("bhqk,bqw,bkg->hwg",
                         weights[:, :, LENGTH:, :LENGTH],
                         written, given)
    return total / written.sum(dim=(0, 1))[:, None]
# --8<-- [end:solution_look]


# --8<-- [start:check_look]
missing = unwritten(*parts, train, look)
assert not missing, f"still empty: {missing}"
torch.manual_seed(2)
tokens = examples(500)[:, :-1]
with torch.no_grad():
    model(tokens)
weights = model.block.attention.weights
got = result_of(look, weights, tokens)
shape, want = getattr(got, "shape", got), (2, 11, 10)
assert shape == want, f"look gives {shape}, not {want}"
for head, w, g in [(0, 3, 3), (1, 7, 8), (0, SEPARATOR, 0)]:
    some = tokens[:, LENGTH:] == w
    to = weights[:, head, LENGTH:, :LENGTH] * (
        tokens[:, None, :LENGTH] == g)
    right = to.sum(-1)[some].mean().item()
    value = got[head, w, g].item()
    same = abs(value - right) < 1e-6
    assert same, f"head {head}, {w} to {g}: {value}, not {right}"
for head in range(2):
    shares = got[head] / got[head].sum(dim=1, keepdim=True)
    larger = [shares[w, w:].sum().item() for w in range(10)]
    print(f"head {head}:", *(f"{share:.2f}" for share in larger))
# --8<-- [end:check_look]
