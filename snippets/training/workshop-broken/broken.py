# output: trained, within 5%
# --8<-- [start:setup]
import math

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F
from torch.optim.lr_scheduler import ExponentialLR
from torch.utils.data import DataLoader, Dataset, Subset
from torchvision import datasets

torch.set_default_dtype(torch.float64)


def digits_model():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(784, 32), nn.ReLU(),
                         nn.Linear(32, 10))


def accuracy(model, x, y):
    model.eval()
    with torch.no_grad():
        return (model(x).argmax(1) == y).double().mean().item()


def curve(name, values):
    every = max(1, len(values) // 10)
    print(f"{name}:", *(f"{value:.2f}" for value in values[::every]))
    plt.figure(figsize=(4, 2))
    plt.plot(values)
    plt.ylabel(name)
    plt.show()
# --8<-- [end:setup]


# --8<-- [start:data]
raw = datasets.MNIST("data", train=True, download=True)
images = raw.data[:1000].flatten(1).double() / 255
labels = raw.targets[:1000]
x, y = images[:600], labels[:600]
valid_x, valid_y = images[600:], labels[600:]

torch.manual_seed(0)
km = 2 * torch.rand(200, 1)
minutes = 8 + 6 * km[:, 0] + torch.randn(200)


def moons(count):
    angle = math.pi * torch.rand(count)
    y = torch.arange(count) % 2
    side = 1 - 2 * y
    x = torch.stack([y + side * angle.cos(),
                     0.5 * y + side * angle.sin()], dim=1)
    return x + 0.1 * torch.randn(count, 2), y


torch.manual_seed(0)
moon_x, moon_y = moons(200)
print("digits:", x.shape, "and", valid_x.shape)
print("deliveries:", km.shape, "moons:", moon_x.shape)
# --8<-- [end:data]


# --8<-- [start:sure]
def train_sure():
    model = digits_model().append(nn.Softmax(dim=1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    for step in range(60):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses


sure_model, sure_losses = train_sure()
curve("loss", sure_losses)
print(f"accuracy: {accuracy(sure_model, x, y):.2f}")
# --8<-- [end:sure]


# --8<-- [start:look_sure]
output = sure_model(x[:3]).detach()
print("sums of three rows:", output.sum(dim=1))
loss = F.cross_entropy(torch.eye(10), torch.arange(10))
print(f"loss of perfect probabilities: {loss.item():.4f}")
# --8<-- [end:look_sure]


# --8<-- [start:solution_sure]
def train_sure():
    model = digits_model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    for step in range(60):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses
# --8<-- [end:solution_sure]


# --8<-- [start:check_sure]
model, losses = train_sure()
sums, end = model(x).sum(dim=1), losses[-1]
assert end < 0.5 or (sums - 1).abs().max() > 0.001, (
    "sure: every row of the output still sums to 1")
assert end < 0.5, f"sure: the loss ends at {end:.2f}, not below 0.5"
assert end > 0, f"sure: the loss ends at {end:.2f}; none is below 0"
print("sure: ok")
print(f"loss at the end: {end:.2f}")
# --8<-- [end:check_sure]


# --8<-- [start:jumps]
def train_jumps():
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses, norms = [], []
    for step in range(200):
        prediction = model(km).squeeze(1)
        loss = F.mse_loss(prediction, minutes)
        loss.backward()
        norms.append(model.weight.grad.norm().item())
        optimizer.step()
        losses.append(loss.item())
    return model, losses, norms


jumps_model, jumps_losses, jumps_norms = train_jumps()
curve("loss", jumps_losses)
# --8<-- [end:jumps]


# --8<-- [start:look_jumps]
print("norms:", *(f"{norm:.1f}" for norm in jumps_norms[::40]))
model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
for call in range(3):
    F.mse_loss(model(km).squeeze(1), minutes).backward()
    print(f"same weights, backward {call}:",
          f"{model.weight.grad.norm().item():.2f}")
# --8<-- [end:look_jumps]


# --8<-- [start:solution_jumps]
def train_jumps():
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses, norms = [], []
    for step in range(200):
        optimizer.zero_grad()
        prediction = model(km).squeeze(1)
        loss = F.mse_loss(prediction, minutes)
        loss.backward()
        norms.append(model.weight.grad.norm().item())
        optimizer.step()
        losses.append(loss.item())
    return model, losses, norms
# --8<-- [end:solution_jumps]


# --8<-- [start:check_jumps]
model, losses, norms = train_jumps()
late, norm = sum(losses[-50:]) / 50, max(norms[-50:])
assert losses[-1] != losses[0], (
    "jumps: the loss stands still: step() finds grad empty")
assert norm < 0.1, f"jumps: the last norms reach {norm:.1f}, not < 0.1"
assert late < 2, f"jumps: the last losses average {late:.1f}, not < 2"
print("jumps: ok")
print(f"last losses: {late:.2f} last norms: {norm:.2f}")
# --8<-- [end:check_jumps]


# --8<-- [start:minutes]
def train_minutes():
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for step in range(200):
        optimizer.zero_grad()
        prediction = model(km)
        loss = ((prediction - minutes) ** 2).mean()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses


minutes_model, minutes_losses = train_minutes()
curve("loss", minutes_losses)
trips = torch.tensor([[0.0], [1.0], [2.0]])
answers = minutes_model(trips).detach().flatten()
print("0, 1 and 2 km:", *(f"{v:.1f}" for v in answers))
# --8<-- [end:minutes]


# --8<-- [start:look_minutes]
prediction = minutes_model(km)
print("prediction:", prediction.shape)
print("target:    ", minutes.shape)
print("difference:", (prediction - minutes).shape)
print(f"variance of the targets: {minutes.var().item():.2f}")
# --8<-- [end:look_minutes]


# --8<-- [start:solution_minutes]
def train_minutes():
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for step in range(200):
        optimizer.zero_grad()
        prediction = model(km).squeeze(1)
        loss = ((prediction - minutes) ** 2).mean()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses
# --8<-- [end:solution_minutes]


# --8<-- [start:check_minutes]
model, losses = train_minutes()
low, high = model(torch.tensor([[0.0], [2.0]])).flatten().tolist()
gap, end = high - low, losses[-1]
assert gap > 6, (
    f"minutes: 2 km take {gap:.1f} more than 0 km; look at the shapes")
assert end < 2, f"minutes: the loss ends at {end:.1f}, not below 2"
print("minutes: ok")
print(f"0 km: {low:.1f} 2 km: {high:.1f} loss: {end:.2f}")
# --8<-- [end:check_minutes]


# --8<-- [start:moons]
def train_moons():
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(),
        nn.Linear(16, 2))
    model[:4].requires_grad_(False)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    losses = []
    for step in range(200):
        if step == 100:
            for layer in model:
                layer.requires_grad = True
        optimizer.zero_grad()
        loss = F.cross_entropy(model(moon_x), moon_y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses


moons_model, moons_losses = train_moons()
curve("loss", moons_losses)
print(f"accuracy: {accuracy(moons_model, moon_x, moon_y):.2f}")
# --8<-- [end:moons]


# --8<-- [start:look_moons]
for name, p in moons_model.named_parameters():
    print(name, "requires_grad:", p.requires_grad,
          "has grad:", p.grad is not None)
# --8<-- [end:look_moons]


# --8<-- [start:solution_moons]
def train_moons():
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(),
        nn.Linear(16, 2))
    model[:4].requires_grad_(False)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    losses = []
    for step in range(200):
        if step == 100:
            model.requires_grad_(True)
        optimizer.zero_grad()
        loss = F.cross_entropy(model(moon_x), moon_y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return model, losses
# --8<-- [end:solution_moons]


# --8<-- [start:check_moons]
model, losses = train_moons()
half, end = losses[99], losses[-1]
for name, p in model.named_parameters():
    assert p.requires_grad, f"moons: {name} is still frozen"
assert half > 0.15, (
    "moons: the first 100 steps are for the last layer alone")
assert end < 0.1, f"moons: the loss ends at {end:.2f}, not below 0.1"
print("moons: ok")
print(f"loss at step 99: {half:.2f} at the end: {end:.2f}")
# --8<-- [end:check_moons]


# --8<-- [start:body]
def pretrained():
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(),
        nn.Linear(16, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for step in range(150):
        optimizer.zero_grad()
        F.cross_entropy(model(moon_x), moon_y).backward()
        optimizer.step()
    return model[:4]


few_x, few_y = moon_x[:6], 1 - moon_y[:6]
new_x, new_y = moon_x[6:], 1 - moon_y[6:]
print("samples with new labels:", len(few_x))
# --8<-- [end:body]


# --8<-- [start:head]
def train_head():
    body = pretrained()
    torch.manual_seed(1)
    head = nn.Linear(16, 2)
    model = nn.Sequential(body, head)
    optimizer = torch.optim.SGD([
        {"params": body.parameters()},
        {"params": head.parameters(), "lr": 0.001},
    ], lr=1.0)
    scores = []
    for step in range(40):
        optimizer.zero_grad()
        F.cross_entropy(model(few_x), few_y).backward()
        optimizer.step()
        scores.append(accuracy(model, new_x, new_y))
    return model, optimizer, scores


head_model, head_optimizer, head_scores = train_head()
curve("accuracy", head_scores)
# --8<-- [end:head]


# --8<-- [start:look_head]
for group in head_optimizer.param_groups:
    print("lr:", group["lr"],
          "shapes:", *(tuple(p.shape) for p in group["params"]))
before, after = pretrained()[0].weight, head_model[0][0].weight
moved = (after - before).norm() / before.norm()
print(f"first layer moved by {moved.item():.2f} of its norm")
# --8<-- [end:look_head]


# --8<-- [start:solution_head]
def train_head():
    body = pretrained()
    torch.manual_seed(1)
    head = nn.Linear(16, 2)
    model = nn.Sequential(body, head)
    optimizer = torch.optim.SGD([
        {"params": body.parameters(), "lr": 0.001},
        {"params": head.parameters()},
    ], lr=1.0)
    scores = []
    for step in range(40):
        optimizer.zero_grad()
        F.cross_entropy(model(few_x), few_y).backward()
        optimizer.step()
        scores.append(accuracy(model, new_x, new_y))
    return model, optimizer, scores
# --8<-- [end:solution_head]


# --8<-- [start:check_head]
model, optimizer, scores = train_head()
rates = {id(p): group["lr"] for group in optimizer.param_groups
         for p in group["params"]}
body, head = (rates.get(id(part.weight), 0)
              for part in (model[0][0], model[1]))
assert body > 0, "head: lr of the body is 0; it must move a little"
assert body < head, (
    f"head: lr of body {body}, of head {head}; which must be larger?")
score = min(scores[-10:])
assert score > 0.9, f"head: the accuracy is {score:.2f}, not above 0.9"
print("head: ok")
print("lr of the body:", body, "of the head:", head)
print(f"accuracy: {score:.2f}")
# --8<-- [end:check_head]


# --8<-- [start:rates]
def train_rates():
    model = digits_model()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    scheduler = ExponentialLR(optimizer, gamma=0.1)
    optimizer.step()
    losses, rates = [], []
    for epoch in range(3):
        scheduler.step()
        total = 0.0
        for a, b in zip(x.split(20), y.split(20)):
            optimizer.zero_grad()
            loss = F.cross_entropy(model(a), b)
            loss.backward()
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            total += loss.item() * len(b)
        losses.append(total / len(y))
    return scheduler, losses, rates


rates_scheduler, rates_losses, rates_used = train_rates()
curve("loss", rates_losses)
# --8<-- [end:rates]


# --8<-- [start:look_rates]
for epoch in range(3):
    used = {f"{rate:.4f}" for rate in rates_used[epoch * 30:][:30]}
    print(f"epoch {epoch}, lr:", *sorted(used))
# --8<-- [end:look_rates]


# --8<-- [start:solution_rates]
def train_rates():
    model = digits_model()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    scheduler = ExponentialLR(optimizer, gamma=0.1)
    losses, rates = [], []
    for epoch in range(3):
        total = 0.0
        for a, b in zip(x.split(20), y.split(20)):
            optimizer.zero_grad()
            loss = F.cross_entropy(model(a), b)
            loss.backward()
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            total += loss.item() * len(b)
        losses.append(total / len(y))
        scheduler.step()
    return scheduler, losses, rates
# --8<-- [end:solution_rates]


# --8<-- [start:check_rates]
scheduler, losses, rates = train_rates()
assert scheduler.base_lrs == [0.5], "rates: keep lr=0.5; mend the order"
for epoch, planned in enumerate((0.5, 0.05, 0.005)):
    for used in rates[epoch * 30:][:30]:
        assert math.isclose(used, planned), (
            f"rates: epoch {epoch} uses {used:.4g}, not {planned}")
end = losses[-1]
assert end < 1, f"rates: the loss ends at {end:.2f}, not below 1"
print("rates: ok")
print("loss:", *(f"{loss:.2f}" for loss in losses))
# --8<-- [end:check_rates]


# --8<-- [start:heart]
def train_heart():
    torch.manual_seed(0)
    order = torch.randperm(len(x))
    mixed_x, mixed_y = x[order], y
    model = digits_model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scores = []
    for epoch in range(20):
        for a, b in zip(mixed_x.split(60), mixed_y.split(60)):
            optimizer.zero_grad()
            F.cross_entropy(model(a), b).backward()
            optimizer.step()
        scores.append(accuracy(model, valid_x, valid_y))
    return model, mixed_x, mixed_y, scores


heart_model, heart_x, heart_y, heart_scores = train_heart()
curve("validation accuracy", heart_scores)
score = accuracy(heart_model, heart_x, heart_y)
print(f"training accuracy: {score:.2f}")
# --8<-- [end:heart]


# --8<-- [start:look_heart]
def agreement(x, y):
    distances = torch.cdist(x, x).fill_diagonal_(math.inf)
    nearest = distances.argmin(dim=1)
    return (y[nearest] == y).double().mean().item()


print("label equals that of the nearest image")
print(f"as loaded:      {agreement(x, y):.2f}")
print(f"in the training: {agreement(heart_x, heart_y):.2f}")
# --8<-- [end:look_heart]


# --8<-- [start:solution_heart]
def train_heart():
    torch.manual_seed(0)
    order = torch.randperm(len(x))
    mixed_x, mixed_y = x[order], y[order]
    model = digits_model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scores = []
    for epoch in range(20):
        for a, b in zip(mixed_x.split(60), mixed_y.split(60)):
            optimizer.zero_grad()
            F.cross_entropy(model(a), b).backward()
            optimizer.step()
        scores.append(accuracy(model, valid_x, valid_y))
    return model, mixed_x, mixed_y, scores
# --8<-- [end:solution_heart]


# --8<-- [start:check_heart]
model, mixed_x, mixed_y, scores = train_heart()
true = y[torch.cdist(mixed_x, x).argmin(dim=1)]
count, score = (mixed_y != true).sum().item(), scores[-1]
assert count == 0, f"heart: {count} images carry another one's label"
assert not torch.equal(mixed_x, x), "heart: nothing is shuffled now"
assert score > 0.7, f"heart: validation is {score:.2f}, not above 0.7"
print("heart: ok")
print("wrong pairs:", count, f"validation accuracy: {score:.2f}")
# --8<-- [end:check_heart]


# --8<-- [start:measured]
def measure(model):
    with torch.no_grad():
        right = model(valid_x).argmax(1) == valid_y
    return right.double().mean().item()


def train_measured():
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Dropout(0.5), nn.Linear(784, 64), nn.ReLU(),
        nn.Dropout(0.5), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    scores = []
    model.train()
    for epoch in range(6):
        for a, b in zip(x.split(60), y.split(60)):
            optimizer.zero_grad()
            F.cross_entropy(model(a), b).backward()
            optimizer.step()
        scores.append(measure(model))
    return model, scores


measured_model, measured_scores = train_measured()
curve("validation accuracy", measured_scores)
# --8<-- [end:measured]


# --8<-- [start:look_measured]
print("training mode:", measured_model.training)
with torch.no_grad():
    for call in range(3):
        output = measured_model(valid_x)
        right = (output.argmax(1) == valid_y).double().mean()
        print(f"measurement {call}: {right.item():.2f}")
# --8<-- [end:look_measured]


# --8<-- [start:solution_measured]
def measure(model):
    model.eval()
    with torch.no_grad():
        right = model(valid_x).argmax(1) == valid_y
    return right.double().mean().item()


def train_measured():
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Dropout(0.5), nn.Linear(784, 64), nn.ReLU(),
        nn.Dropout(0.5), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    scores = []
    for epoch in range(6):
        model.train()
        for a, b in zip(x.split(60), y.split(60)):
            optimizer.zero_grad()
            F.cross_entropy(model(a), b).backward()
            optimizer.step()
        scores.append(measure(model))
    return model, scores
# --8<-- [end:solution_measured]


# --8<-- [start:check_measured]
seen = []
watch = nn.modules.module.register_module_forward_pre_hook(
    lambda layer, given: seen.append((len(given[0]), layer.training))
    if isinstance(layer, nn.Dropout) else None)
try:
    model, scores = train_measured()
finally:
    watch.remove()
measuring = [mode for size, mode in seen if size == len(valid_x)]
training = [mode for size, mode in seen if size == 60]
off, score = training.count(False) // 2, scores[-1]
assert training, "measured: the model has no dropout any more"
assert not any(measuring), (
    "measured: dropout still acts while the accuracy is measured")
assert off == 0, (
    f"measured: dropout is off in {off} of the training steps")
assert score > 0.76, f"measured: {score:.2f} is not above 0.76"
print("measured: ok")
print("dropout on in training:", all(training),
      "in measuring:", any(measuring))
print(f"validation accuracy: {score:.2f}")
# --8<-- [end:check_measured]


# --8<-- [start:noisy]
class Digits(Dataset):
    def __init__(self, noise):
        self.noise = noise

    def __len__(self):
        return len(images)

    def __getitem__(self, i):
        return images[i] + self.noise * torch.randn(784), labels[i]


def loaders():
    data = Digits(noise=1.0)
    train = Subset(data, range(600))
    valid = Subset(data, range(600, 1000))
    return (DataLoader(train, batch_size=60, shuffle=True),
            DataLoader(valid, batch_size=400))


def train_noisy():
    model = digits_model()
    train_loader, valid_loader = loaders()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    scores = []
    for epoch in range(10):
        for a, b in train_loader:
            optimizer.zero_grad()
            F.cross_entropy(model(a), b).backward()
            optimizer.step()
        scores.append(accuracy(model, *next(iter(valid_loader))))
    return model, scores


noisy_model, noisy_scores = train_noisy()
noisy_loader = loaders()[1]
curve("validation accuracy", noisy_scores)
# --8<-- [end:noisy]


# --8<-- [start:look_noisy]
first, second = next(iter(noisy_loader)), next(iter(noisy_loader))
print("training mode:", noisy_model.training)
print("labels, twice the same:", torch.equal(first[1], second[1]))
print("images, twice the same:", torch.equal(first[0], second[0]))
print(f"pixels: {first[0].min().item():.0f}",
      f"to {first[0].max().item():.0f}")
# --8<-- [end:look_noisy]


# --8<-- [start:solution_noisy]
def loaders():
    train = Subset(Digits(noise=1.0), range(600))
    valid = Subset(Digits(noise=0.0), range(600, 1000))
    return (DataLoader(train, batch_size=60, shuffle=True),
            DataLoader(valid, batch_size=400))
# --8<-- [end:solution_noisy]


# --8<-- [start:check_noisy]
train_loader, valid_loader = loaders()
again, once = next(iter(valid_loader)), next(iter(valid_loader))
assert torch.equal(again[0], once[0]), (
    "noisy: the validation images still change each time")
assert torch.equal(once[0], valid_x), (
    "noisy: the validation images are not the 400 clean ones")
sample = train_loader.dataset[0][0]
assert not torch.equal(sample, train_loader.dataset[0][0]), (
    "noisy: the training images have lost their noise")
score = min(train_noisy()[1][-3:])
assert score > 0.7, f"noisy: {score:.2f} is not above 0.7"
print("noisy: ok")
print(f"validation accuracy: {score:.2f}")
# --8<-- [end:check_noisy]


# --8<-- [start:lucky]
def patients(count):
    x = torch.randn(count, 10)
    ill = x[:, 0] + torch.randn(count) > 1.2
    return x, ill.long()


def recall(model, x, y):
    with torch.no_grad():
        return (model(x).argmax(1)[y == 1] == 1).double().mean().item()


def repeat_ill(rows, y):
    ill = rows[y[rows] == 1]
    return torch.cat([rows, ill, ill])


def train_lucky(x, y):
    torch.manual_seed(0)
    rows = repeat_ill(torch.arange(len(x)), y)
    rows = rows[torch.randperm(len(rows))]
    cut = len(rows) * 2 // 3
    train, test = rows[:cut], rows[cut:]
    model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(),
                          nn.Linear(64, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(100):
        optimizer.zero_grad()
        F.cross_entropy(model(x[train]), y[train]).backward()
        optimizer.step()
    return model, train, test


torch.manual_seed(0)
ward_x, ward_y = patients(600)
next_x, next_y = patients(3000)
lucky_model, lucky_train, lucky_test = train_lucky(ward_x, ward_y)
found = recall(lucky_model, ward_x[lucky_test], ward_y[lucky_test])
print(f"recall in the test: {found:.2f}")
print(f"next year:          {recall(lucky_model, next_x, next_y):.2f}")
# --8<-- [end:lucky]


# --8<-- [start:look_lucky]
known = torch.isin(lucky_test, lucky_train)
ill = ward_y[lucky_test] == 1
print("rows of the test:", len(lucky_test),
      "also in training:", known.sum().item())
print("ill ones:", ill.sum().item(),
      "also in training:", known[ill].sum().item())
# --8<-- [end:look_lucky]


# --8<-- [start:solution_lucky]
def train_lucky(x, y):
    torch.manual_seed(0)
    rows = torch.randperm(len(x))
    cut = len(rows) * 2 // 3
    train, test = repeat_ill(rows[:cut], y), rows[cut:]
    model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(),
                          nn.Linear(64, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(100):
        optimizer.zero_grad()
        F.cross_entropy(model(x[train]), y[train]).backward()
        optimizer.step()
    return model, train, test
# --8<-- [end:solution_lucky]


# --8<-- [start:check_lucky]
model, train, test = train_lucky(ward_x, ward_y)
shared = torch.isin(test, train).sum().item()
assert shared == 0, f"lucky: {shared} test rows are also in training"
assert len(test) == len(test.unique()), "lucky: the test repeats rows"
assert len(train) > len(train.unique()), (
    "lucky: the training no longer repeats the ill patients")
found = recall(model, ward_x[test], ward_y[test])
later = recall(model, next_x, next_y)
gap = abs(found - later)
assert gap < 0.15, f"lucky: test and next year differ by {gap:.2f}"
print("lucky: ok")
print(f"recall in the test: {found:.2f} next year: {later:.2f}")
# --8<-- [end:check_lucky]
