# --8<-- [start:setup]
import math
import random
from collections.abc import Callable
from numbers import Real

import torch


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


def keeps(z, kind, *inputs):
    """Whether z keeps these inputs, each in a pair with a kind."""
    pairs = [p for p in z.inputs if isinstance(p, tuple)]
    firsts = {p[0] for p in pairs if isinstance(p[-1], kind)}
    return len(pairs) == len(z.inputs) and firsts == {*inputs}
# --8<-- [end:setup]


# --8<-- [start:value]
class Value:
    """A number with its inputs and the slope along each."""

    def __init__(self, data, inputs=(), name="leaf"):
        self.data, self.inputs, self.name = data, inputs, name
        self.grad = 0.0


def add(a, b):
    return Value(a.data + b.data, [(a, 1.0), (b, 1.0)], "add")


z = add(Value(3.0), Value(4.0))
print("data:", z.data)
print("slopes:", [slope for _, slope in z.inputs])
# --8<-- [end:value]


# --8<-- [start:mul]
def mul(a, b):
    ...
# --8<-- [end:mul]


# --8<-- [start:solution_mul]
def mul(a, b):
    return Value(a.data * b.data, [(a, b.data), (b, a.data)], "mul")
# --8<-- [end:solution_mul]


# --8<-- [start:check_mul]
missing = unwritten(mul)
assert not missing, f"still empty: {missing}"
a, b = Value(3.0), Value(4.0)
z = mul(a, b)
assert isinstance(z, Value), f"mul returns {z}, not a Value"
assert z.data == 12.0, f"3.0 times 4.0 became {z.data}"
name, pairs = "mul", "[(a, slope), (b, slope)]"
kept = keeps(z, Real, a, b)
assert kept, f"{name} must keep {pairs} as its inputs"
slopes = dict(z.inputs)
along_a = slopes[a]
assert along_a == 4.0, f"the slope along a is {along_a}, not 4.0"
along_b = slopes[b]
assert along_b == 3.0, f"the slope along b is {along_b}, not 3.0"
print("mul: ok")
# --8<-- [end:check_mul]


# --8<-- [start:curves]
def tanh(a):
    ...


def power(a, n):
    ...
# --8<-- [end:curves]


# --8<-- [start:solution_curves]
def tanh(a):
    t = math.tanh(a.data)
    return Value(t, [(a, 1 - t**2)], "tanh")


def power(a, n):
    return Value(a.data**n, [(a, n * a.data ** (n - 1))], "power")
# --8<-- [end:solution_curves]


# --8<-- [start:check_curves]
missing = unwritten(tanh, power)
assert not missing, f"still empty: {missing}"
for name, ours, theirs in [
    ("tanh", tanh, torch.tanh),
    ("power 3", lambda a: power(a, 3), lambda x: x**3),
    ("power -1", lambda a: power(a, -1), lambda x: x**-1),
]:
    for point in [-2.0, 0.5, 3.0]:
        a, x = Value(point), torch.tensor(point).double()
        z, pairs = ours(a), "[(a, slope)]"
        assert isinstance(z, Value), f"{name} returns {z}, not a Value"
        right = theirs(x).item()
        close = math.isclose(z.data, right)
        assert close, f"{name} of {point} is {z.data}, not {right}"
        kept = keeps(z, Real, a)
        assert kept, f"{name} must keep {pairs} as its inputs"
        right, slope = torch.func.grad(theirs)(x).item(), z.inputs[0][1]
        close = math.isclose(slope, right)
        assert close, f"slope of {name}, {point}: {slope}, not {right}"
print("tanh and power: ok")
# --8<-- [end:check_curves]


# --8<-- [start:order]
def order(root):
    """All values that root was made of, each after its inputs."""
    ...
# --8<-- [end:order]


# --8<-- [start:solution_order]
def order(root):
    """All values that root was made of, each after its inputs."""
    done, seen = [], set()

    def visit(value):
        if value not in seen:
            seen.add(value)
            for below, _ in value.inputs:
                visit(below)
            done.append(value)

    visit(root)
    return done
# --8<-- [end:solution_order]


# --8<-- [start:check_order]
missing = unwritten(order)
assert not missing, f"still empty: {missing}"
a, b = Value(1.0), Value(2.0)
c = add(a, b)
d = add(c, a)
e = add(c, d)
root = add(e, c)
names = {a: "a", b: "b", c: "c", d: "d", e: "e", root: "root"}
found = order(root)
assert isinstance(found, list), f"order returns {found}, not a list"
found = [names.get(value, "?") for value in found]
twice = sorted({name for name in found if found.count(name) > 1})
assert not twice, f"more than once: {twice} in {found}"
lost = sorted(set(names.values()) - set(found))
assert not lost, f"not found: {lost}"
for value in names:
    for below, _ in value.inputs:
        early, late = names[below], names[value]
        right = found.index(early) < found.index(late)
        assert right, f"{late} comes before its input {early}: {found}"
print("order: ok")
# --8<-- [end:check_order]


# --8<-- [start:backward]
def backward(root):
    ...
# --8<-- [end:backward]


# --8<-- [start:solution_backward]
def backward(root):
    values = order(root)
    for value in values:
        if value.inputs:
            value.grad = 0.0
    root.grad = 1.0
    for value in reversed(values):
        for below, slope in value.inputs:
            below.grad += value.grad * slope
# --8<-- [end:solution_backward]


# --8<-- [start:check_backward]
missing = unwritten(mul, order, backward)
assert not missing, f"still empty: {missing}"
x = Value(3.0)
y = mul(x, x)
z = add(y, x)
backward(z)
assert z.grad == 1.0, f"the result starts with {z.grad}, not 1.0"
assert x.grad == 7.0, f"three ways lead to x: {x.grad}, not 7.0"
backward(z)
assert x.grad == 14.0, f"x.grad after two calls: {x.grad}, not 14.0"
again = y.grad
assert again == 1.0, f"x * x has {again} after two calls, not 1.0"
print("backward: ok")
# --8<-- [end:check_backward]


# --8<-- [start:operators]
def sub(a, b):
    ...


def div(a, b):
    ...
# --8<-- [end:operators]


# --8<-- [start:solution_operators]
def sub(a, b):
    return add(a, mul(Value(-1.0), b))


def div(a, b):
    return mul(a, power(b, -1))
# --8<-- [end:solution_operators]


# --8<-- [start:attach]
def valued(b):
    return b if isinstance(b, Value) else Value(b)


Value.__add__ = lambda a, b: add(a, valued(b))
Value.__mul__ = lambda a, b: mul(a, valued(b))
Value.__sub__ = lambda a, b: sub(a, valued(b))
Value.__truediv__ = lambda a, b: div(a, valued(b))
Value.tanh = lambda a: tanh(a)
# --8<-- [end:attach]


# --8<-- [start:check_operators]
def random_expression(leaves, seed):
    """Fifteen random operations, each on two earlier values."""
    rng, values = random.Random(seed), list(leaves)
    for _ in range(15):
        a, b = rng.choices(values, k=2)
        kind = rng.choice(["+", "-", "*", "/", "tanh"])
        if kind == "+":
            values.append(a + b)
        elif kind == "-":
            values.append(a - b)
        elif kind == "*":
            values.append((a * b).tanh())
        elif kind == "/":
            values.append(a / (b * b + 1.0))
        else:
            values.append(a.tanh())
    return values[-1]


missing = unwritten(mul, tanh, power, order, backward, sub, div)
assert not missing, f"still empty: {missing}"
for name, operation, right in [
    ("sub", sub, [-1.0, 1.0, -1.0]),
    ("div", div, [0.75, 0.25, -0.1875]),
]:
    a, b = Value(3.0), Value(4.0)
    z = operation(a, b)
    assert isinstance(z, Value), f"{name} returns {z}, not a Value"
    backward(z)
    got = [z.data, a.grad, b.grad]
    assert got == right, f"{name}(3, 4) and grads: {got}, not {right}"
for seed in range(300):
    numbers = [random.Random(seed + i).uniform(-2, 2) for i in range(3)]
    ours = [Value(number) for number in numbers]
    theirs = torch.tensor(numbers, dtype=torch.double)
    theirs.requires_grad_()
    result = random_expression(ours, seed)
    expected = random_expression(theirs.unbind(), seed)
    got, right = result.data, expected.item()
    close = math.isclose(got, right, abs_tol=1e-12)
    assert close, f"expression {seed}: {got}, not {right}"
    backward(result)
    expected.backward()
    for leaf, right in zip(ours, theirs.grad.tolist()):
        got = leaf.grad
        close = math.isclose(got, right, abs_tol=1e-9)
        assert close, f"expression {seed}: grad {got}, not {right}"
print("300 random expressions: as torch")
# --8<-- [end:check_operators]


# --8<-- [start:draw]
def draw(value, indent=""):
    numbers = f"{value.data:.2f}, grad {value.grad:.2f}"
    print(f"{indent}{value.name} {numbers}")
    for below, _ in value.inputs:
        draw(below, indent + "    ")


if not unwritten(mul, tanh, order, backward):
    w, b = Value(0.5), Value(-1.0)
    result = (w * 3.0 + b).tanh()
    backward(result)
    draw(result)
# --8<-- [end:draw]


# --8<-- [start:node]
class Node:
    """A tensor with its inputs and the vjp along each."""

    def __init__(self, data, inputs=(), name="leaf"):
        self.data, self.inputs, self.name = data, inputs, name
        self.grad = torch.zeros_like(data)


def plus(a, b):
    return Node(a.data + b.data, [
        (a, lambda v: fit(v, a.data.shape)),
        (b, lambda v: fit(v, b.data.shape)),
    ], "plus")
# --8<-- [end:node]


# --8<-- [start:fit]
def fit(v, shape):
    """Sum v, shaped as the result, to the shape of an input."""
    ...
# --8<-- [end:fit]


# --8<-- [start:solution_fit]
def fit(v, shape):
    """Sum v, shaped as the result, to the shape of an input."""
    while v.dim() > len(shape):
        v = v.sum(0)
    for i, size in enumerate(shape):
        if size == 1:
            v = v.sum(i, keepdim=True)
    return v
# --8<-- [end:solution_fit]


# --8<-- [start:check_fit]
missing = unwritten(fit)
assert not missing, f"still empty: {missing}"
rng = random.Random(0)
for _ in range(200):
    full = [rng.randint(1, 4) for _ in range(rng.randint(1, 4))]
    shape = [rng.choice([1, size]) for size in full]
    shape = tuple(shape[rng.randint(0, len(full)):])
    v = torch.randn(full, dtype=torch.double)
    got = fit(v, shape)
    kept = isinstance(got, torch.Tensor)
    assert kept, f"fit returns {got}, not a tensor"
    now = tuple(got.shape)
    assert now == shape, f"v {full} for an input {shape} became {now}"
    close = torch.allclose(got, v.sum_to_size(shape))
    assert close, f"v {full} for an input {shape}: not the sums"
print("fit: ok")
# --8<-- [end:check_fit]


# --8<-- [start:matmul]
def matmul(a, b):
    ...
# --8<-- [end:matmul]


# --8<-- [start:solution_matmul]
def matmul(a, b):
    return Node(a.data @ b.data, [
        (a, lambda v: v @ b.data.T),
        (b, lambda v: a.data.T @ v),
    ], "matmul")
# --8<-- [end:solution_matmul]


# --8<-- [start:check_matmul]
missing = unwritten(matmul)
assert not missing, f"still empty: {missing}"
torch.manual_seed(0)
a, b = torch.randn(2, 3).double(), torch.randn(3, 4).double()
nodes = Node(a), Node(b)
z = matmul(*nodes)
assert isinstance(z, Node), f"matmul returns {z}, not a Node"
assert torch.allclose(z.data, a @ b), "the product is not a @ b"
name, pairs = "matmul", "[(a, vjp), (b, vjp)]"
kept = keeps(z, Callable, *nodes)
assert kept, f"{name} must keep {pairs} as its inputs"
v = torch.randn(2, 4).double()
_, vjp = torch.func.vjp(torch.matmul, a, b)
for name, node, right in zip("ab", nodes, vjp(v)):
    ours = dict(z.inputs)[node](v)
    got, wanted = tuple(ours.shape), tuple(right.shape)
    assert got == wanted, f"vjp of {name}: shape {got}, not {wanted}"
    close = torch.allclose(ours, right)
    assert close, f"the vjp of {name} has other numbers than torch"
print("matmul: ok")
# --8<-- [end:check_matmul]


# --8<-- [start:rest]
def relu(a):
    on = a.data > 0
    return Node(a.data * on, [(a, lambda v: v * on)], "relu")


def run_backward(root):
    nodes = order(root)
    for node in nodes:
        if node.inputs:
            node.grad = torch.zeros_like(node.data)
    root.grad = torch.ones_like(root.data)
    for node in reversed(nodes):
        for below, vjp in node.inputs:
            below.grad += vjp(node.grad)


def network(parameters, x):
    w1, b1, w2, b2 = parameters
    return plus(matmul(relu(plus(matmul(x, w1), b1)), w2), b2)
# --8<-- [end:rest]


# --8<-- [start:loss]
def loss(scores, labels):
    """The mean of log(1 + exp(-label * score))."""
    ...
# --8<-- [end:loss]


# --8<-- [start:solution_loss]
def loss(scores, labels):
    """The mean of log(1 + exp(-label * score))."""
    margins = labels * scores.data
    slopes = -labels * torch.sigmoid(-margins) / labels.numel()
    mean = torch.log1p(torch.exp(-margins)).mean()
    return Node(mean, [(scores, lambda v: v * slopes)], "loss")
# --8<-- [end:solution_loss]


# --8<-- [start:check_loss]
missing = unwritten(loss)
assert not missing, f"still empty: {missing}"
torch.manual_seed(0)
scores = torch.randn(5, 1).double()
signs = torch.tensor([[1.0], [-1.0], [1.0], [1.0], [-1.0]]).double()
node = Node(scores)
z = loss(node, signs)
assert isinstance(z, Node), f"loss returns {z}, not a Node"
right, vjp = torch.func.vjp(
    lambda s: torch.nn.functional.softplus(-signs * s).mean(), scores)
close = torch.allclose(z.data, right)
assert close, f"the loss is {z.data}, not {right:.4f}"
name, pairs = "loss", "[(scores, vjp)]"
kept = keeps(z, Callable, node)
assert kept, f"{name} must keep {pairs} as its inputs"
v = torch.tensor(2.0).double()
name, ours, right = "scores", z.inputs[0][1](v), vjp(v)[0]
got, wanted = tuple(ours.shape), tuple(right.shape)
assert got == wanted, f"vjp of {name}: shape {got}, not {wanted}"
close = torch.allclose(ours, right)
got, wanted = ours[:, 0], right[:, 0]
assert close, f"with v = 2: {got}, not {wanted}"
print("loss: ok")
# --8<-- [end:check_loss]


# --8<-- [start:step]
def step(parameters, x, labels, lr):
    """One step of gradient descent; the loss before it."""
    ...
# --8<-- [end:step]


# --8<-- [start:solution_step]
def step(parameters, x, labels, lr):
    """One step of gradient descent; the loss before it."""
    for parameter in parameters:
        parameter.grad = torch.zeros_like(parameter.data)
    result = loss(network(parameters, x), labels)
    run_backward(result)
    for parameter in parameters:
        parameter.data -= lr * parameter.grad
    return result.data.item()
# --8<-- [end:solution_step]


# --8<-- [start:moons]
def moons(count):
    """Points on two half circles, and labels 1 and -1."""
    angle = torch.rand(count, 1).double() * math.pi
    labels = torch.arange(count).view(-1, 1) % 2 * 2.0 - 1
    x = torch.cat([angle.cos() * labels + labels.clamp(max=0) + 1,
                   angle.sin() * labels - labels.clamp(max=0) / 2], 1)
    return x + 0.1 * torch.randn(count, 2).double(), labels.double()


torch.manual_seed(0)
points, labels = moons(200)
start = [torch.randn(2, 16), torch.zeros(16),
         torch.randn(16, 1) / 4, torch.zeros(1)]
print("points:", tuple(points.shape), "labels:", tuple(labels.shape))
# --8<-- [end:moons]


# --8<-- [start:check_step]
missing = unwritten(order, fit, matmul, loss, step)
assert not missing, f"still empty: {missing}"
parameters = [Node(tensor.double()) for tensor in start]
theirs = [tensor.double().requires_grad_() for tensor in start]
optimizer = torch.optim.SGD(theirs, lr=0.5)
for i in range(400):
    w1, b1, w2, b2 = theirs
    scores = (points @ w1 + b1).relu() @ w2 + b2
    right = torch.nn.functional.softplus(-labels * scores).mean()
    optimizer.zero_grad()
    right.backward()
    optimizer.step()
    got = step(parameters, Node(points), labels, lr=0.5)
    assert isinstance(got, float), f"step returns {got}, not a float"
    right = right.item()
    close = math.isclose(got, right, rel_tol=1e-6)
    assert close, f"step {i}: the loss is {got}, not {right}"
    if i in (0, 100, 399):
        print(f"step {i}: loss {got:.4f}")
scores = network(parameters, Node(points)).data
print("right:", (scores * labels > 0).sum().item(), "of", len(points))
# --8<-- [end:check_step]
