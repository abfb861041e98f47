# output: trained, within 5%
# --8<-- [start:setup]
import time
from collections import Counter
from unittest import mock

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def empty():
    ...


def described():
    """As empty, with a docstring."""
    ...


def body(function):
    code = function.__code__
    return code.co_code, code.co_consts[-1:]


def unwritten(*functions):
    """The names of the functions whose body is still empty."""
    nothing = body(empty), body(described)
    return [f.__name__ for f in functions if body(f) in nothing]


print("an accelerator to use:", torch.accelerator.is_available())
# --8<-- [end:setup]


# --8<-- [start:device]
def pick_device():
    """The accelerator where one can be used, else the CPU."""
    ...
# --8<-- [end:device]


# --8<-- [start:solution_device]
def pick_device():
    """The accelerator where one can be used, else the CPU."""
    device = torch.accelerator.current_accelerator(check_available=True)
    return device or torch.device("cpu")
# --8<-- [end:solution_device]


# --8<-- [start:check_device]
elsewhere = torch.device("meta")  # plays the GPU


def pretend(usable):
    """Make torch say that it is built for a GPU, usable or not."""
    def current_accelerator(check_available=False):
        return elsewhere if usable or not check_available else None

    return mock.patch.multiple(
        torch.accelerator, is_available=lambda: usable,
        current_accelerator=current_accelerator)


missing = unwritten(pick_device)
assert not missing, f"still empty: {missing}"
for usable, right in (True, elsewhere), (False, torch.device("cpu")):
    with pretend(usable):
        got = pick_device()
    kind = type(got).__name__
    assert kind == "device", f"pick_device returns {got}, a {kind}"
    if usable:
        assert got == right, f"{right} can be used, you pick {got}"
    assert got == right, f"only the CPU can be used, you pick {got}"
print("pick_device: ok")
# --8<-- [end:check_device]


# --8<-- [start:here]
device = pick_device() or torch.device("cpu")
on_gpu = device.type != "cpu"
print("device:", device)
# --8<-- [end:here]


# --8<-- [start:load]
def load(train, size, device):
    """The first images of MNIST and their labels, on the device.

    Images: (size, 1, 32, 32), from 0 to 1. Labels: (size,).
    """
    ...
# --8<-- [end:load]


# --8<-- [start:solution_load]
def load(train, size, device):
    """The first images of MNIST and their labels, on the device.

    Images: (size, 1, 32, 32), from 0 to 1. Labels: (size,).
    """
    mnist = datasets.MNIST("data", train=train, download=True)
    images = mnist.data[:size, None].to(device) / 255
    labels = mnist.targets[:size].to(device)
    return F.pad(images, (2, 2, 2, 2)), labels
# --8<-- [end:solution_load]


# --8<-- [start:check_load]
missing = unwritten(load)
assert not missing, f"still empty: {missing}"
for train in True, False:
    pair = load(train, 300, torch.device("cpu"))
    two = isinstance(pair, tuple) and len(pair) == 2
    assert two, f"return images and labels, not {type(pair)}"
    shape, dtype = tuple(pair[0].shape), pair[0].dtype
    right = (300, 1, 32, 32)
    assert shape == right, f"the images are {shape}, not {right}"
    same = dtype == torch.float32
    assert same, f"the images are {dtype}, not torch.float32"
    low, high = pair[0].min().item(), pair[0].max().item()
    same = (low, high) == (0, 1)
    assert same, f"pixels go from {low} to {high}, not from 0 to 1"
    raw = datasets.MNIST("data", train=train, download=True)
    inside = pair[0][:, 0, 2:30, 2:30]
    same = torch.equal(inside, raw.data[:300] / 255)
    assert same, f"train={train}: the digits are not in the middle"
    got, right = pair[1][:5].tolist(), raw.targets[:5].tolist()
    assert got == right, f"train={train}: labels {right}, not {got}"
for name, moved in zip(["images", "labels"], load(True, 9, elsewhere)):
    place = moved.device
    same = place == elsewhere
    assert same, f"load to {elsewhere}: the {name} are on {place}"
print("load: ok")
# --8<-- [end:check_load]


# --8<-- [start:data]
if not unwritten(load):
    images, labels = load(True, 5000, device)
    test_images, test_labels = load(False, 1000, device)
    print(f"images: {images.nbytes / 2**20:.1f} MiB on the device")
# --8<-- [end:data]


# --8<-- [start:model]
class LeNet(nn.Module):
    """Logits of 10 digits: (N, 1, 32, 32) -> (N, 10)."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = F.relu(self.fc1(torch.flatten(x, 1)))
        return self.fc3(F.relu(self.fc2(x)))


def plain_loss(model, images, labels):
    return F.cross_entropy(model(images), labels)
# --8<-- [end:model]


# --8<-- [start:epoch]
def train_epoch(model, optimizer, images, labels, loss_of, size=64):
    """One shuffled pass; the mean loss, a tensor on the device."""
    ...
# --8<-- [end:epoch]


# --8<-- [start:solution_epoch]
def train_epoch(model, optimizer, images, labels, loss_of, size=64):
    """One shuffled pass; the mean loss, a tensor on the device."""
    model.train()
    total = torch.zeros((), device=images.device)
    order = torch.randperm(len(images), device=images.device)
    for chosen in order.split(size):
        loss = loss_of(model, images[chosen], labels[chosen])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.detach() * len(chosen)
    return total / len(images)
# --8<-- [end:solution_epoch]


# --8<-- [start:check_epoch]
def small(place, lr):
    """A model in evaluation mode, its optimizer, images, labels."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Flatten(), nn.Linear(16, 10))
    net = net.to(place).eval()
    x, y = torch.rand(10, 1, 4, 4).to(place), torch.arange(10).to(place)
    return net, torch.optim.SGD(net.parameters(), lr), x, y


missing = unwritten(train_epoch)
assert not missing, f"still empty: {missing}"
net, optimizer, x, y = small("cpu", lr=0.0)
seen = []
net.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
for _ in range(2):
    mean = train_epoch(net, optimizer, x, y, plain_loss, size=4)
sizes = [len(batch) for batch in seen]
same = sizes == [4, 4, 2] * 2
assert same, f"10 images by 4, two epochs: batches of {sizes}"
used = torch.cat(seen[:3]).sum((1, 2, 3)).sort().values
same = torch.allclose(used, x.sum((1, 2, 3)).sort().values)
assert same, "an epoch does not use each image once"
shuffled = not torch.equal(seen[0], seen[3])
assert shuffled, "both epochs go through the images in one order"
assert net.training, "the model trains in evaluation mode"
kind = type(mean).__name__
assert kind == "Tensor", f"the mean loss is a {kind}, not a Tensor"
assert not mean.requires_grad, "the mean loss keeps a graph; detach"
got, right = mean.item(), plain_loss(net, x, y).item()
same = abs(got - right) < 1e-4
assert same, f"learning rate 0: the mean is {right:.4f}, not {got:.4f}"

ours, theirs = small("cpu", lr=1.0), small("cpu", lr=1.0)
for _ in range(3):
    train_epoch(*ours, plain_loss, size=10)
    plain_loss(theirs[0], x, y).backward()
    theirs[1].step()
    theirs[1].zero_grad()
moved = not torch.equal(ours[0][1].weight, net[1].weight)
assert moved, "after 3 steps the weights have not moved"
off = (ours[0][1].weight - theirs[0][1].weight).abs().max().item()
assert off < 1e-4, f"3 steps: a weight is off by {off:.4f}; cleared?"

try:
    mean, problem = train_epoch(*small(elsewhere, 1.0), plain_loss), ""
except RuntimeError as error:
    problem = str(error).splitlines()[0]
assert not problem, f"where no value can be read: {problem}"
place = mean.device
assert place == elsewhere, f"images on {elsewhere}, mean on {place}"
print("train_epoch: ok")
# --8<-- [end:check_epoch]


# --8<-- [start:fit]
def accuracy(model, images, labels):
    """Share of the images that model reads right, from 0 to 1."""
    model.eval()
    with torch.inference_mode():
        right = model(images).argmax(1) == labels
    return right.float().mean().item()


torch.manual_seed(1)
model = LeNet().to(device)
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.75)
if not unwritten(load, train_epoch):
    for epoch in range(8):
        mean = train_epoch(model, optimizer, images, labels, plain_loss)
        scheduler.step()
        print(f"epoch {epoch}, loss: {mean:.2f}")
    right = accuracy(model, test_images, test_labels)
    print(f"accuracy: {right:.2f}")
# --8<-- [end:fit]


# --8<-- [start:per_call]
def per_call(work, runs):
    """Mean seconds of a call of work, after one that warms up."""
    ...
# --8<-- [end:per_call]


# --8<-- [start:solution_per_call]
def per_call(work, runs):
    """Mean seconds of a call of work, after one that warms up."""
    def now():
        if torch.accelerator.is_available():
            torch.accelerator.synchronize()
        return time.perf_counter()

    work()
    start = now()
    for _ in range(runs):
        work()
    return (now() - start) / runs
# --8<-- [end:solution_per_call]


# --8<-- [start:check_per_call]
class Toy:
    """A GPU with its clock: it works 50 s at first, then 1 s."""

    def __init__(self):
        self.time, self.done, self.events = 0.0, 0.0, []

    def work(self):
        self.done += 1.0 if "work" in self.events else 50.0
        self.events.append("work")

    def synchronize(self, device=None):
        self.time = self.done
        self.events.append("wait")

    def perf_counter(self):
        self.events.append("clock")
        return self.time


def toy_run(usable):
    """What per_call returns with a Toy, and what happened."""
    toy = Toy()
    with (pretend(usable),
          mock.patch("torch.accelerator.synchronize", toy.synchronize),
          mock.patch("time.perf_counter", toy.perf_counter)):
        return per_call(toy.work, 3), toy.events


missing = unwritten(per_call)
assert not missing, f"still empty: {missing}"
got, events = toy_run(usable=True)
assert isinstance(got, float), f"per_call returns {got}, not seconds"
calls, order = events.count("work"), " ".join(events)
assert calls == 4, f"to warm up and for 3 runs: 4 calls, not {calls}"
assert got == 1, f"a call takes 1 s, not {got:.1f}; order: {order}"
order = " ".join(toy_run(usable=False)[1])
assert "wait" not in order, f"no accelerator to wait for: {order}"
print("per_call: ok")
# --8<-- [end:check_per_call]


# --8<-- [start:speed]
@torch.inference_mode()
def forward_seconds(size, place):
    """Seconds in which a LeNet on place reads size images."""
    net, x = LeNet().to(place), torch.rand(size, 1, 32, 32).to(place)
    return per_call(lambda: net(x), runs=20)


if not on_gpu:
    print("no accelerator, no times")
elif not unwritten(per_call):
    for size in (1, 64, 4096):
        cpu, gpu = (forward_seconds(size, d) for d in ("cpu", device))
        print(f"{size:4} images, CPU / GPU: {cpu / gpu:.2f}")
# --8<-- [end:speed]


# --8<-- [start:half]
def half_loss(model, images, labels):
    """As plain_loss, with the layers computed in bfloat16."""
    ...
# --8<-- [end:half]


# --8<-- [start:solution_half]
def half_loss(model, images, labels):
    """As plain_loss, with the layers computed in bfloat16."""
    with torch.autocast(images.device.type, torch.bfloat16):
        logits = model(images)
    return F.cross_entropy(logits.float(), labels)
# --8<-- [end:solution_half]


# --8<-- [start:check_half]
missing = unwritten(half_loss)
assert not missing, f"still empty: {missing}"
torch.manual_seed(0)
net, x = LeNet().to(device), torch.rand(20, 1, 32, 32, device=device)
y, outputs = torch.arange(20, device=device) % 10, []
net.fc3.register_forward_hook(lambda *args: outputs.append(args[-1]))
loss = half_loss(net, x, y)
kind = type(loss).__name__
assert kind == "Tensor", f"the loss is a {kind}, not a Tensor"
dtypes = {output.dtype for output in outputs}
same = dtypes == {torch.bfloat16}
assert same, f"fc3 gives {dtypes}, not torch.bfloat16"
dtype = net.fc3.weight.dtype
same = dtype == torch.float32
assert same, f"a weight became {dtype}; leave it torch.float32"
same = loss.dtype == torch.float32
assert same, f"the loss is {loss.dtype}, not torch.float32"
got, right = loss.item(), plain_loss(net, x, y).item()
same = abs(got - right) < 0.02
assert same, f"in 32 bits the loss is {right:.2f}, in 16 {got:.2f}"
loss.backward()
dtype = net.fc3.weight.grad.dtype
same = dtype == torch.float32
assert same, f"a gradient is {dtype}, not torch.float32"
print("half_loss: ok")
# --8<-- [end:check_half]


# --8<-- [start:faster]
if not on_gpu:
    print("no accelerator, neither times nor memory")
elif not unwritten(load, train_epoch, per_call, half_loss):
    for size in 64, 1024:
        for loss_of in plain_loss, half_loss:
            net = LeNet().to(device)
            adam = torch.optim.Adam(net.parameters(), lr=3e-3)
            torch.accelerator.reset_peak_memory_stats()
            seconds = per_call(lambda: train_epoch(
                net, adam, images, labels, loss_of, size), runs=3)
            peak = torch.accelerator.max_memory_allocated() / 2**20
            right = accuracy(net, test_images, test_labels)
            print(f"{loss_of.__name__}, batches of {size}:",
                  f"{5000 / seconds:,.0f} images per second,",
                  f"{peak:.0f} MiB, accuracy {right:.2f}")
# --8<-- [end:faster]


# --8<-- [start:save]
torch.save(model.state_dict(), "lenet.pt")
print("saved from:", model.fc3.weight.device)
# --8<-- [end:save]


# --8<-- [start:restore]
def restore(path):
    """The LeNet whose state_dict is in path: on the CPU, to read."""
    ...
# --8<-- [end:restore]


# --8<-- [start:solution_restore]
def restore(path):
    """The LeNet whose state_dict is in path: on the CPU, to read."""
    model = LeNet()
    model.load_state_dict(torch.load(path, map_location="cpu"))
    return model.eval()
# --8<-- [end:solution_restore]


# --8<-- [start:check_restore]
missing = unwritten(restore)
assert not missing, f"still empty: {missing}"
torch.manual_seed(2)
saved = LeNet().state_dict()
with mock.patch("torch.serialization.location_tag", lambda _: "cuda:0"):
    torch.save(saved, "from_gpu.pt")  # as a GPU writes it
try:
    net, problem = restore("from_gpu.pt"), ""
except RuntimeError as error:
    problem = str(error).split(". ")[0]
assert not problem, f"a file from cuda:0: {problem}"
kind = type(net).__name__
assert kind == "LeNet", f"restore returns a {kind}, not a LeNet"
places = {p.device.type for p in net.parameters()}
assert places == {"cpu"}, f"parameters on {places}, not on the CPU"
for name, parameter in net.named_parameters():
    same = torch.equal(parameter, saved[name])
    assert same, f"{name} is not what was saved"
assert not net.training, "the LeNet is in training mode; call eval()"
print("restore: ok")
# --8<-- [end:check_restore]


# --8<-- [start:agree]
def agree(ours, theirs, bound):
    """Whether both have one shape and differ nowhere by more."""
    ...
# --8<-- [end:agree]


# --8<-- [start:solution_agree]
def agree(ours, theirs, bound):
    """Whether both have one shape and differ nowhere by more."""
    ours, theirs = ours.cpu().double(), theirs.cpu().double()
    return ours.shape == theirs.shape and torch.allclose(
        ours, theirs, rtol=0, atol=bound)
# --8<-- [end:solution_agree]


# --8<-- [start:check_agree]
missing = unwritten(agree)
assert not missing, f"still empty: {missing}"
a, nan = torch.tensor([1.0, -2.0, 3.0]), torch.tensor(float("nan"))
for ours, theirs, right in [
    (a.to(device), a + 0.25, True),
    (a, a.add(0.25).bfloat16(), True),
    (a.double(), a - 0.75, False),
    (a, torch.stack([a[0], nan, a[2]]), False),
    (a, a[None], False),
    (a, a[:1].expand(2), False),
    (a * 2**20, a * 2**20 + 1, False),
]:
    got = agree(ours, theirs, 0.5)
    kind = type(got).__name__
    assert kind == "bool", f"agree returns a {kind}, not a bool"
    case = f"{ours.tolist()}, {theirs.tolist()}"
    assert got == right, f"bound 0.5: {right}, not {got} for {case}"
print("agree: ok")
# --8<-- [end:check_agree]


# --8<-- [start:compare]
if not unwritten(load, train_epoch, restore, agree):
    net = restore("lenet.pt")
    model.eval()
    with torch.inference_mode():
        right = net(test_images.cpu())
        logits = model(test_images)
        with torch.autocast(device.type, torch.bfloat16):
            half = model(test_images)
    print("device and CPU within 0.1:", agree(logits, right, 0.1))
    for bound in 0.001, 1.0:
        same = agree(half, right, bound)
        print(f"bfloat16 and float32 within {bound}: {same}")
    changed = (half.argmax(1).cpu() != right.argmax(1)).sum().item()
    print("at most 10 of 1000 answers change:", changed <= 10)
# --8<-- [end:compare]


# --8<-- [start:confused]
def confused(labels, answers):
    """The most frequent mistake: its label, answer and number."""
    ...
# --8<-- [end:confused]


# --8<-- [start:solution_confused]
def confused(labels, answers):
    """The most frequent mistake: its label, answer and number."""
    wrong = labels != answers
    pairs = 10 * labels[wrong] + answers[wrong]
    counts = pairs.bincount()
    most = counts.argmax().item()
    return most // 10, most % 10, counts[most].item()
# --8<-- [end:solution_confused]


# --8<-- [start:check_confused]
missing = unwritten(confused)
assert not missing, f"still empty: {missing}"
for seed in range(20):
    torch.manual_seed(seed)
    y = torch.randint(10, (500,))
    answers = torch.where(torch.rand(500) < 0.8, y, y.roll(1))
    label, answer = torch.randperm(10)[:2].tolist()
    answers[(y == label) & (torch.rand(500) < 0.6)] = answer
    both = zip(y.tolist(), answers.tolist())
    (pair, times), = Counter(
        pair for pair in both if pair[0] != pair[1]).most_common(1)
    got = confused(y.to(device), answers.to(device))
    right = (*pair, times)
    three = isinstance(got, tuple) and len(got) == 3
    assert three, f"return label, answer and number, not {got}"
    kinds = {type(number).__name__ for number in got}
    assert kinds == {"int"}, f"return Python integers, not {kinds}"
    label, answer, _ = got
    assert label != answer, f"{label} read as {answer} is no mistake"
    swapped = got == (right[1], right[0], times)
    assert not swapped, f"seed {seed}: the label comes first: {right}"
    assert got == right, f"seed {seed}: {right}, not {got}"
print("confused: ok")
# --8<-- [end:check_confused]


# --8<-- [start:pairs]
if not unwritten(load, train_epoch, confused):
    with torch.inference_mode():
        answers = model.eval()(test_images).argmax(1)
    wrong = (answers != test_labels).sum().item()
    label, answer, times = confused(test_labels, answers)
    print("fewer than 50 of 1000 misread:", wrong < 50)
    print("one pair makes half of them:", times * 2 >= wrong)
    if on_gpu:
        print(f"most often: {label} read as {answer}, {times} times")
# --8<-- [end:pairs]


# --8<-- [start:surest]
def surest(logits, labels, count):
    """Numbers of misread images, the surest mistakes first."""
    ...
# --8<-- [end:surest]


# --8<-- [start:solution_surest]
def surest(logits, labels, count):
    """Numbers of misread images, the surest mistakes first."""
    sure, answers = logits.softmax(1).max(1)
    wrong = (answers != labels).nonzero().flatten()
    order = sure[wrong].argsort(descending=True)
    return wrong[order][:count]
# --8<-- [end:solution_surest]


# --8<-- [start:check_surest]
missing = unwritten(surest)
assert not missing, f"still empty: {missing}"
for seed in range(20):
    torch.manual_seed(seed)
    logits = 3 * torch.randn(12, 10) + 9 * torch.randn(12, 1)
    y = torch.where(torch.rand(12) < 0.5, logits.argmax(1), 0)
    wrong = [i for i in range(12) if logits[i].argmax() != y[i]]
    sure = [max(row) for row in logits.softmax(1).tolist()]
    for count in 3, 12:
        got = surest(logits.to(device), y.to(device), count)
        kind = None if got is None else torch.as_tensor(got).dtype
        same = kind == torch.int64
        assert same, f"surest returns {kind}, not numbers of images"
        got, number = torch.as_tensor(got).tolist(), len(wrong[:count])
        others = sorted(set(got) - set(wrong))
        assert not others, f"the images {others} are read right"
        same = len(got) == number
        assert same, f"{number} mistakes to return, not {len(got)}"
        found = [round(sure[i], 3) for i in got]
        falls = found == sorted(found, reverse=True)
        assert falls, f"probabilities do not fall: {found}"
        most = round(max(sure[i] for i in wrong), 3)
        same = found[0] == most
        assert same, f"the surest mistake has {most}, not {found[0]}"
print("surest: ok")
# --8<-- [end:check_surest]


# --8<-- [start:look]
if not unwritten(load, train_epoch, surest):
    with torch.inference_mode():
        logits = model.eval()(test_images)
    worst = surest(logits, test_labels, 8).cpu()
    sure, answers = (x.cpu() for x in logits.softmax(1).max(1))
    print("surest mistake above 0.9:", sure[worst[0]].item() > 0.9)
    wrong = answers != test_labels.cpu()
    print("on average less sure when wrong:",
          (sure[wrong].mean() < sure[~wrong].mean()).item())
    figure, axes = plt.subplots(2, 4, figsize=(6, 3.4))
    for ax, i in zip(axes.flat, worst):
        ax.imshow(test_images[i, 0].cpu(), cmap="gray_r")
        pair = f"{test_labels[i]} → {answers[i]}"
        ax.set_title(f"{pair}  {sure[i]:.2f}")
        ax.axis("off")
    plt.show()
# --8<-- [end:look]
