# --8<-- [start:setup]
import copy
import random

import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook
from torchvision.models import mobilenet_v2


def images(count):
    generator = torch.Generator().manual_seed(0)
    return torch.rand(count, 3, 32, 32, generator=generator)


def hooks_left(model):
    return sum(len(m._forward_hooks) + len(m._forward_pre_hooks)
               for m in model.modules())


def returned(kind, function, *given):
    """What a function of yours returns, if it is of this kind."""
    answer, name = function(*given), function.__name__
    assert answer is not None, f"{name} returns nothing yet"
    got, want = type(answer).__name__, kind.__name__
    ok = isinstance(answer, kind)
    assert ok, f"{name} returns {got}, not {want}"
    return answer
# --8<-- [end:setup]


# --8<-- [start:stranger]
def hold(module, name, value, how):
    if how == "plain":
        setattr(module, name, value)
    else:
        module.register_buffer(name, value, persistent=how == "saved")


class Stage(nn.Module):
    def __init__(self, width, how):
        super().__init__()
        self.conv1 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(width)
        self.act1 = nn.ReLU(inplace=True)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(width)
        self.act2 = nn.ReLU(inplace=True)
        hold(self, "gain", torch.tensor(0.5), how)

    def forward(self, x):
        y = self.act1(self.norm1(self.conv1(x)))
        y = self.norm2(self.conv2(y))
        return self.act2(x + self.gain * y)


class Stranger(nn.Module):
    """Images (N, 3, 32, 32) to scores (N, 10)."""

    def __init__(self, seed):
        super().__init__()
        torch.manual_seed(seed)
        rng = random.Random(seed)
        width, self.depth = rng.choice([8, 12, 16]), rng.randint(3, 5)
        self.cut = rng.randint(1, self.depth - 1)
        how = rng.sample(["saved", "not saved", "plain"], 3)
        hold(self, "mean", torch.full((3, 1, 1), 0.5), how[0])
        hold(self, "std", torch.full((3, 1, 1), 0.3), how[1])
        self.stem = nn.Sequential(
            nn.Conv2d(3, width, 3, stride=2, padding=1),
            nn.BatchNorm2d(width), nn.ReLU(inplace=True))
        for i in range(self.depth):
            self.add_module(f"stage{i}", Stage(width, how[2]))
        last = self.get_submodule(f"stage{self.depth - 1}")
        last.conv2 = self.stage0.conv2
        self.scale = nn.Parameter(torch.ones(width))
        self.head = nn.Sequential(nn.Dropout(0.2), nn.Linear(width, 10))
        self.aux = nn.Linear(width, 10)
        self.stem[0].requires_grad_(False)
        self(images(8))
        self.eval()

    def forward(self, x):
        x = self.stem((x - self.mean) / self.std)
        for i in range(self.depth):
            if i == self.cut:
                x = x.detach()
            x = self.get_submodule(f"stage{i}")(x)
        return self.head(x.mean((2, 3)) * self.scale)


model = Stranger(seed=0)
print("scores:", tuple(model(images(4)).shape))
print("children:", [name for name, _ in model.named_children()])
# --8<-- [end:stranger]


# --8<-- [start:sizes]
def sizes(model):
    """A dict: how many numbers the parameters of each part have."""
    ...
# --8<-- [end:sizes]


# --8<-- [start:solution_sizes]
def sizes(model):
    """A dict: how many numbers the parameters of each part have."""
    found = {}
    for name, parameter in model.named_parameters():
        part = name.split(".")[0]
        found[part] = found.get(part, 0) + parameter.numel()
    return found
# --8<-- [end:solution_sizes]


# --8<-- [start:check_sizes]
for seed in range(10):
    model, known = Stranger(seed), set()
    found = returned(dict, sizes, model)
    wanted = {name: 0 for name, _ in model.named_children()}
    wanted["scale"] = model.scale.numel()
    for part, child in model.named_children():
        for parameter in {*child.parameters()} - known:
            wanted[part] += parameter.numel()
        known |= {*child.parameters()}
    for part, want in wanted.items():
        assert part in found, f"no {part} among {list(found)}"
        got = found[part]
        ok = got == want
        assert ok, f"{part}: {want}, not {got}; count all, each once"
    added = sorted(found.keys() - wanted.keys())
    assert not added, f"these are no parts: {added}"
    total = sum(p.numel() for p in model.parameters())
    got = sum(found.values())
    assert got == total, f"the sum is {got}, but the model has {total}"
print("sizes: ok")
for part, count in sizes(Stranger(0)).items():
    print(f"{part:7}{count:6}")
for part, count in sizes(mobilenet_v2(weights=None)).items():
    print(f"mobilenet_v2 {part}: {count:,}")
# --8<-- [end:check_sizes]


# --8<-- [start:states]
def states(model):
    """A dict: "saved", "not saved" or "plain" for each tensor."""
    ...
# --8<-- [end:states]


# --8<-- [start:solution_states]
def states(model):
    """A dict: "saved", "not saved" or "plain" for each tensor."""
    found, saved = {}, model.state_dict()
    for name, _ in model.named_buffers():
        found[name] = "saved" if name in saved else "not saved"
    for prefix, module in model.named_modules():
        for name, value in vars(module).items():
            if isinstance(value, torch.Tensor):
                found[f"{prefix}.{name}" if prefix else name] = "plain"
    return found
# --8<-- [end:solution_states]


# --8<-- [start:check_states]
for seed in range(10):
    model = Stranger(seed)
    found = returned(dict, states, model)
    names = ["mean", "std"]
    for prefix, module in model.named_modules():
        if isinstance(module, Stage):
            names.append(f"{prefix}.gain")
        if isinstance(module, nn.BatchNorm2d):
            names += [f"{prefix}.{name}" for name in module._buffers]
    moved = copy.deepcopy(model).to("meta")
    for name in names:
        prefix, _, last = name.rpartition(".")
        tensor = getattr(moved.get_submodule(prefix), last)
        want = "saved" if name in model.state_dict() else "not saved"
        if tensor.device.type != "meta":
            want = "plain"
        got = found.get(name, "missing")
        assert got == want, f"{name} is {want!r}, not {got!r}"
    added = sorted(found.keys() - {*names})
    assert not added, f"these are no buffers or plain tensors: {added}"
print("states: ok")
for name, how in states(Stranger(0)).items():
    if "num_batches" not in name and "running" not in name:
        print(name, "is", how)
# --8<-- [end:check_states]


# --8<-- [start:record]
def record(model, x):
    """A list: (name, output) for each call of a layer, in order."""
    ...
# --8<-- [end:record]


# --8<-- [start:solution_record]
def record(model, x):
    """A list: (name, output) for each call of a layer, in order."""
    calls, handles = [], []
    for name, module in model.named_modules():
        if list(module.children()):
            continue

        def look(module, inputs, output, name=name):
            calls.append((name, output.detach().clone()))

        handles.append(module.register_forward_hook(look))
    try:
        model(x)
    finally:
        for handle in handles:
            handle.remove()
    return calls
# --8<-- [end:solution_record]


# --8<-- [start:check_record]
def watched(model, x):
    """The same by one hook on all modules there are."""
    names, calls = {m: n for n, m in model.named_modules()}, []

    def look(module, inputs, output):
        if not list(module.children()):
            calls.append((names[module], output.detach().clone()))

    with register_module_forward_hook(look):
        model(x)
    return calls


for seed in range(10):
    model, x = Stranger(seed), images(4)
    wanted = watched(model, x)
    found = returned(list, record, model, x)
    for i, (want, _) in enumerate(wanted):
        assert i < len(found), f"call {i}, of {want}, is missing"
        got, kind = found[i], type(found[i]).__name__
        pair = isinstance(got, tuple) and len(got) == 2
        assert pair, f"call {i} is a {kind}, no tuple of two"
        got = got[0]
        assert got == want, f"call {i} is of {want!r}, not of {got!r}"
    for (want, right), (_, output) in zip(wanted, found):
        kept = isinstance(output, torch.Tensor)
        assert kept, f"{want} comes with {output}, not a tensor"
        same = torch.equal(output, right)
        assert same, f"the output of {want} was changed after its call"
        free = not output.requires_grad
        assert free, f"the output of {want} still holds the graph"
    more = len(found) - len(wanted)
    assert not more, f"{more} calls too many, after the last one"
    left = hooks_left(model)
    assert not left, f"{left} hooks are left"
    try:
        record(model, images(4)[:, :, 0])
    except Exception:
        pass
    left = hooks_left(model)
    assert not left, f"after an error in forward {left} hooks are left"
print("record: ok")
model = Stranger(0)
called = [name for name, _ in record(model, images(4))]
print("calls:", len(called))
print("twice:", sorted({n for n in called if called.count(n) > 1}))
print("never:", [n for n, m in model.named_modules()
                 if not list(m.children()) and n not in called])
photo = torch.zeros(1, 3, 64, 64)
calls = record(mobilenet_v2(weights=None).eval(), photo)
print("mobilenet_v2:", len(calls), "calls")
for name, output in calls[:1] + calls[-3:]:
    print(" ", name, tuple(output.shape))
# --8<-- [end:check_record]


# --8<-- [start:first_bad]
def first_bad(model, x):
    """(name, "not finite"), (name, "constant") or ("", "healthy")."""
    ...
# --8<-- [end:first_bad]


# --8<-- [start:solution_first_bad]
def first_bad(model, x):
    """(name, "not finite"), (name, "constant") or ("", "healthy")."""
    for name, output in record(model, x):
        if not output.isfinite().all():
            return name, "not finite"
        if output.min() == output.max():
            return name, "constant"
    return "", "healthy"
# --8<-- [end:solution_first_bad]


# --8<-- [start:check_first_bad]
def damaged(seed):
    """A stranger with one sick layer, and what is right to find."""
    model, rng = Stranger(seed), random.Random(seed)
    stage = f"stage{rng.randrange(model.depth)}"
    layer = model.get_submodule(f"{stage}.norm1")
    fault = ["none", "variance", "infinite", "flat", "dead"][seed % 5]
    answer = f"{stage}.norm1", "not finite"
    with torch.no_grad():
        if fault == "none":
            answer = "", "healthy"
        if fault == "variance":
            layer.running_var[1] = -1
        if fault == "infinite":
            layer.bias[2] = -torch.inf
        if fault == "flat":
            layer.weight.zero_()
            layer.bias.fill_(0.5)
            answer = f"{stage}.norm1", "constant"
        if fault == "dead":
            layer.bias.fill_(-1000)
            answer = f"{stage}.act1", "constant"
    return model, answer


for seed in range(20):
    model, want = damaged(seed)
    got = returned(tuple, first_bad, model, images(4))
    assert got == want, f"stranger {seed} is {want}, not {got}"
    left = hooks_left(model)
    assert not left, f"{left} hooks are left"
print("first_bad: ok")
for seed in range(5):
    model, _ = damaged(seed)
    finite = model(images(4)).isfinite().all().item()
    print(first_bad(model, images(4)), "scores finite:", finite)
# --8<-- [end:check_first_bad]


# --8<-- [start:silent]
def silent(model, x, labels):
    """A dict: "frozen", "no path" or "zero" for each name."""
    ...
# --8<-- [end:silent]


# --8<-- [start:solution_silent]
def silent(model, x, labels):
    """A dict: "frozen", "no path" or "zero" for each name."""
    model.zero_grad()
    nn.functional.cross_entropy(model(x), labels).backward()
    found = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            found[name] = "frozen"
        elif parameter.grad is None:
            found[name] = "no path"
        elif not parameter.grad.any():
            found[name] = "zero"
    return found
# --8<-- [end:solution_silent]


# --8<-- [start:check_silent]
def reasons(model, x, labels):
    """The same by torch.autograd.grad."""
    named = [*model.named_parameters()]
    learned = [p for _, p in named if p.requires_grad]
    loss = nn.functional.cross_entropy(model(x), labels)
    slopes = torch.autograd.grad(loss, learned, allow_unused=True)
    slopes = dict(zip(learned, slopes))
    for name, parameter in named:
        if parameter not in slopes:
            yield name, "frozen"
        elif slopes[parameter] is None:
            yield name, "no path"
        else:
            alive = slopes[parameter].any().item()
            yield name, "learns" if alive else "zero"


labels = torch.arange(8)
for seed in range(10):
    model = Stranger(seed)
    if seed % 2:
        last = model.get_submodule(f"stage{model.depth - 1}")
        nn.init.constant_(last.norm1.bias, -1000)
    for parameter in model.parameters():
        parameter.grad = torch.ones_like(parameter)
    found = returned(dict, silent, model, images(8), labels)
    wanted = dict(reasons(model, images(8), labels))
    for name, want in wanted.items():
        got = found.get(name, "learns")
        ok = got == want
        assert ok, f"stranger {seed}: {name} is {want!r}, not {got!r}"
    added = sorted(found.keys() - wanted.keys())
    assert not added, f"these are no parameters: {added}"
print("silent: ok")
found = silent(Stranger(0), images(8), labels)
for reason in ["frozen", "no path"]:
    parts = {n.split(".")[0] for n, r in found.items() if r == reason}
    print(f"{reason}:", sorted(parts))
print("of stage0 learns:", [
    n for n, _ in Stranger(0).named_parameters()
    if n.startswith("stage0.") and n not in found])
# --8<-- [end:check_silent]


# --8<-- [start:new_head]
def new_head(model, name, classes):
    """A frozen copy with a new linear layer of this name."""
    ...
# --8<-- [end:new_head]


# --8<-- [start:solution_new_head]
def new_head(model, name, classes):
    """A frozen copy with a new linear layer of this name."""
    model = copy.deepcopy(model)
    model.requires_grad_(False)
    old = model.get_submodule(name)
    head = nn.Linear(old.in_features, classes).to(old.weight)
    model.set_submodule(name, head, strict=True)
    return model.eval()
# --8<-- [end:solution_new_head]


# --8<-- [start:check_new_head]
for seed in range(6):
    model = Stranger(seed).train()
    if seed % 2:
        model.double()
    kind = model.scale.dtype
    x, labels = images(8).to(kind), torch.arange(8) % 3
    before = copy.deepcopy(model.state_dict())
    changed = returned(nn.Module, new_head, model, "head.1", 3)
    for key, value in model.state_dict().items():
        kept = key in before and torch.equal(value, before[key])
        assert kept, f"the original changed: {key}"
    frozen = [n for n, p in model.named_parameters()
              if not p.requires_grad and not n.startswith("stem.0")]
    assert not frozen, f"the original is frozen: {frozen[0]}"
    assert model.training, "the original is in evaluation mode now"
    head = changed.get_submodule("head.1")
    got = len(getattr(head, "weight", []))
    assert got == 3, f"head.1 has {got} outputs, not 3"
    got = head.weight.dtype
    assert got == kind, f"the new layer is {got}, the model {kind}"
    awake = [n for n, m in changed.named_modules()
             if m.training and isinstance(m, nn.BatchNorm2d)]
    assert not awake, f"{awake[0]} in training mode changes its buffers"
    before = copy.deepcopy(changed.state_dict())
    learned = [p for p in changed.parameters() if p.requires_grad]
    assert learned, "no parameter is left to learn"
    optimizer = torch.optim.SGD(learned, lr=0.1)
    nn.functional.cross_entropy(changed(x), labels).backward()
    optimizer.step()
    moved = [key for key, value in changed.state_dict().items()
             if not torch.equal(value, before[key])]
    right = moved == ["head.1.weight", "head.1.bias"]
    assert right, f"a step changed not just head.1: {moved[:3]}"
print("new_head: ok")
model = new_head(mobilenet_v2(weights=None), "classifier.1", 3)
learned = sum(p.numel() for p in model.parameters() if p.requires_grad)
total = sum(p.numel() for p in model.parameters())
print(f"mobilenet_v2: {learned:,} of {total:,} learn")
# --8<-- [end:check_new_head]


# --8<-- [start:adapted]
class Adapted(nn.Module):
    """A convolution beside a 1 x 1 convolution that starts at zero."""

    def __init__(self, conv):
        super().__init__()
        self.conv = conv
        self.extra = nn.Conv2d(
            conv.in_channels, conv.out_channels, 1, conv.stride,
            groups=conv.groups, bias=False).to(conv.weight)
        nn.init.zeros_(self.extra.weight)

    def forward(self, x):
        return self.conv(x) + self.extra(x)
# --8<-- [end:adapted]


# --8<-- [start:adapt]
def adapt(model):
    """The model; each Conv2d in an Adapted, the rest frozen."""
    ...
# --8<-- [end:adapt]


# --8<-- [start:solution_adapt]
def adapt(model):
    """The model; each Conv2d in an Adapted, the rest frozen."""
    model.requires_grad_(False)
    wrapped = {}
    pairs = list(model.named_modules(remove_duplicate=False))
    for name, module in pairs:
        if isinstance(module, nn.Conv2d):
            if module not in wrapped:
                wrapped[module] = Adapted(module)
            model.set_submodule(name, wrapped[module], strict=True)
    return model
# --8<-- [end:solution_adapt]


# --8<-- [start:check_adapt]
def check_adapt(model, x):
    convs = [name for name, module
             in model.named_modules(remove_duplicate=False)
             if isinstance(module, nn.Conv2d)]
    with torch.no_grad():
        before = model(x)
    try:
        model = returned(nn.Module, adapt, model)
    except RecursionError:
        assert False, "without end; list the modules before you change"
    for name in convs:
        wrapper = model.get_submodule(name)
        kind = type(wrapper).__name__
        assert kind == "Adapted", f"{name} is a {kind}, no Adapted"
        kind = type(wrapper.conv).__name__
        assert kind == "Conv2d", f"{name}.conv is a {kind}, no Conv2d"
    for name, parameter in model.named_parameters():
        learns, extra = parameter.requires_grad, ".extra." in name
        assert learns or not extra, f"{name} is frozen"
        assert extra or not learns, f"{name} is not frozen"
    with torch.no_grad():
        same = torch.allclose(model(x), before)
    assert same, "the scores are not the same as before"
    return model


for seed in range(6):
    model = check_adapt(Stranger(seed), images(4))
    last = f"stage{model.depth - 1}"
    one, two = model.stage0.conv2, model.get_submodule(f"{last}.conv2")
    assert one is two, f"stage0 and {last} no longer share conv2"
print("adapt: ok")
big = mobilenet_v2(weights=None).eval()
big = check_adapt(big, torch.zeros(1, 3, 64, 64))
learned = sum(p.numel() for p in big.parameters() if p.requires_grad)
total = sum(p.numel() for p in big.parameters())
print(f"mobilenet_v2: {learned / total:.0%} of the parameters learn")
# --8<-- [end:check_adapt]


# --8<-- [start:cast]
def cast(model, name, dtype):
    """Let one part compute in dtype; return a list of handles."""
    ...
# --8<-- [end:cast]


# --8<-- [start:solution_cast]
def cast(model, name, dtype):
    """Let one part compute in dtype; return a list of handles."""
    part = model.get_submodule(name)
    outside = next(part.parameters()).dtype
    part.to(dtype)
    return [
        part.register_forward_pre_hook(
            lambda module, inputs: inputs[0].to(dtype)),
        part.register_forward_hook(
            lambda module, inputs, output: output.to(outside)),
    ]
# --8<-- [end:solution_cast]


# --8<-- [start:check_cast]
def megabytes(model):
    values = model.state_dict().values()
    return sum(v.numel() * v.element_size() for v in values) / 1e6


for seed in range(6):
    model, x, dtype = Stranger(seed), images(4), torch.bfloat16
    if seed % 2:
        model, x, dtype = model.double(), x.double(), torch.float32
    outside, name = model.scale.dtype, f"stage{model.depth - 2}"
    with torch.no_grad():
        before = model(x)
    handles = returned(list, cast, model, name, dtype)
    for key, value in model.named_parameters():
        want = dtype if key.startswith(name + ".") else outside
        got = value.dtype
        assert got == want, f"{key} is {got}, not {want}"
    seen = []
    model.get_submodule(name).register_forward_hook(
        lambda module, inputs, output: seen.append(output.dtype))
    try:
        with torch.no_grad():
            after = model(x)
    except RuntimeError as error:
        assert False, f"the model no longer runs: {error}"
    got = seen[0]
    assert got == outside, f"{name} hands on {got}, not {outside}"
    close = torch.allclose(after, before, atol=0.05)
    assert close, f"scores up to {(after - before).abs().max():.2f} off"
    moved = not torch.equal(after, before)
    assert moved, f"{name} still computes in {outside}"
    for handle in handles:
        handle.remove()
    left = hooks_left(model) - 1
    assert not left, f"{left} hooks are left without a handle"
print("cast: ok")
big = mobilenet_v2(weights=None)
before = megabytes(big)
cast(big, "features", torch.bfloat16)
print(f"mobilenet_v2: {before:.1f} MB, then {megabytes(big):.1f} MB")
# --8<-- [end:check_cast]


# --8<-- [start:slim]
def slim(checkpoint, unused):
    """The model's state alone, ready to be saved."""
    ...
# --8<-- [end:slim]


# --8<-- [start:solution_slim]
def slim(checkpoint, unused):
    """The model's state alone, ready to be saved."""
    state = {}
    for name, value in checkpoint["model"].items():
        name = name.removeprefix("module.")
        if name.split(".")[0] not in unused:
            state[name] = value.detach().clone()
    return state
# --8<-- [end:solution_slim]


# --8<-- [start:check_slim]
def checkpoint_of(model):
    """As a trainer saves it, all values cut from one long tensor."""
    state = model.state_dict()
    flat = torch.cat([v.flatten().double() for v in state.values()])
    pieces = flat.float().split([v.numel() for v in state.values()])
    values = {f"module.{name}": piece.view(value.shape)
              for (name, value), piece in zip(state.items(), pieces)}
    optimizer = torch.optim.Adam(model.parameters()).state_dict()
    return {"epoch": 7, "optimizer": optimizer, "model": values}


def kept(tensor):
    """Bytes of the memory that the tensor keeps."""
    return tensor.untyped_storage().nbytes()


for seed in range(6):
    model = Stranger(seed)
    model.module = nn.ModuleDict({"aux": nn.Linear(2, 2)})
    checkpoint = checkpoint_of(model)
    names = [*checkpoint["model"]]
    found = returned(dict, slim, checkpoint, ["aux"])
    whole = [*checkpoint["model"]] == names
    assert whole, "the checkpoint itself was changed"
    for name, right in model.state_dict().items():
        if name.startswith("aux."):
            assert name not in found, f"{name} is not needed"
            continue
        assert name in found, f"no {name} among {[*found][:3]}"
        same = torch.equal(found[name], right.to(found[name]))
        assert same, f"{name} has other values now"
        need = found[name].numel() * found[name].element_size()
        keeps = kept(found[name])
        assert keeps == need, f"{name}: {keeps} bytes kept for {need}"
    added = sorted(found.keys() - model.state_dict().keys())
    assert not added, f"no names of the model: {added[:3]}"
print("slim: ok")
checkpoint = checkpoint_of(Stranger(0))
before = checkpoint["model"]["module.head.1.weight"]
after = slim(checkpoint, ["aux"])["head.1.weight"]
print(f"head.1.weight keeps {kept(before)} bytes, then {kept(after)}")
# --8<-- [end:check_slim]


# --8<-- [start:load_fitting]
def load_fitting(model, state):
    """Load what fits; a dict of lists of names, sorted:
    "loaded", "missing", "unexpected" and "other shape"."""
    ...
# --8<-- [end:load_fitting]


# --8<-- [start:solution_load_fitting]
def load_fitting(model, state):
    """Load what fits; a dict of lists of names, sorted:
    "loaded", "missing", "unexpected" and "other shape"."""
    own = model.state_dict()
    shared = own.keys() & state.keys()
    fitting = {name: state[name] for name in shared
               if state[name].shape == own[name].shape}
    model.load_state_dict(fitting, strict=False)
    return {
        "loaded": sorted(fitting),
        "missing": sorted(own.keys() - shared),
        "unexpected": sorted(state.keys() - shared),
        "other shape": sorted(shared - fitting.keys()),
    }
# --8<-- [end:solution_load_fitting]


# --8<-- [start:check_load_fitting]
def smaller(seed):
    """A stage less, another head, and every value zero."""
    model = Stranger(seed)
    model.depth -= 1
    del model.aux, model._modules[f"stage{model.depth}"]
    model.head[1] = nn.Linear(model.head[1].in_features, 3)
    model.head.append(nn.BatchNorm1d(3, affine=False))
    for value in model.state_dict().values():
        value.zero_()
    return model


for seed in range(6):
    model, state = smaller(seed), Stranger(seed).state_dict()
    found = returned(dict, load_fitting, model, state)
    own = model.state_dict()
    for name in sorted(own.keys() | state.keys()):
        if name not in state:
            want = "missing"
        elif name not in own:
            want = "unexpected"
        else:
            same = own[name].shape == state[name].shape
            want = "loaded" if same else "other shape"
        got = [how for how, names in found.items() if name in names]
        assert got == [want], f"{name} is {want!r}, but in {got}"
        if want == "loaded":
            same = torch.equal(own[name], state[name])
            assert same, f"{name} is reported, but was not loaded"
    for how, names in found.items():
        assert names == sorted(names), f"{how!r} is not sorted"
print("load_fitting: ok")
report = load_fitting(smaller(0), Stranger(0).state_dict())
for how, names in report.items():
    print(f"{how}: {len(names)}, first {names[0]}")
big = mobilenet_v2(weights=None).state_dict()
report = load_fitting(mobilenet_v2(weights=None, num_classes=3), big)
for how, names in report.items():
    print(f"mobilenet_v2 {how}: {len(names)}")
# --8<-- [end:check_load_fitting]
