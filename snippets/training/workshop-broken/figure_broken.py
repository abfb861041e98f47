# output: trained, within 5%
import math

import matplotlib.pyplot as plt
import torch
from _figures import LINES, SOFT
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)
raw = datasets.MNIST("data", train=True, download=True)
images = raw.data[:1000].flatten(1).double() / 255
labels = raw.targets[:1000]
x, y = images[:600], labels[:600]
valid_x, valid_y = images[600:], labels[600:]
torch.manual_seed(0)
km = 2 * torch.rand(200, 1)
minutes = 8 + 6 * km[:, 0] + torch.randn(200)
torch.manual_seed(0)
angle, moon_y = math.pi * torch.rand(200), torch.arange(200) % 2
side = 1 - 2 * moon_y
moon_x = torch.stack([moon_y + side * angle.cos(),
                      0.5 * moon_y + side * angle.sin()], dim=1)
moon_x = moon_x + 0.1 * torch.randn(200, 2)


def update(model, optimizer, x, y, clear=True):
    if clear:
        optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    return loss.item()


@torch.no_grad()
def accuracy(model, x, y):
    return (model(x).argmax(1) == y).double().mean().item()


def digits_model():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(784, 32), nn.ReLU(),
                         nn.Linear(32, 10))


def moons_model():
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 16), nn.Tanh(),
        nn.Linear(16, 2))


def sure(repaired):
    model = digits_model()
    if not repaired:
        model.append(nn.Softmax(dim=1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    return [update(model, optimizer, x, y) for _ in range(60)]


def line(clear, shape):
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for step in range(200):
        if clear:
            optimizer.zero_grad()
        prediction = model(km).reshape(shape)
        loss = ((prediction - minutes) ** 2).mean()
        loss.backward()
        optimizer.step()
        yield loss.item()


def jumps(repaired):
    return list(line(repaired, (200,)))[:60]


def minutes_(repaired):
    return list(line(True, (200,) if repaired else (200, 1)))[:60]


def moons(repaired):
    model = moons_model()
    model[:4].requires_grad_(False)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    losses = []
    for step in range(200):
        if step == 100:
            model.requires_grad_(repaired)
            model[4].requires_grad_(True)
        losses.append(update(model, optimizer, moon_x, moon_y))
    return losses


def head(repaired):
    model = moons_model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for step in range(150):
        update(model, optimizer, moon_x, moon_y)
    torch.manual_seed(1)
    model[4] = nn.Linear(16, 2)
    rates = (0.001, 1.0) if repaired else (1.0, 0.001)
    parts = model[:4], model[4]
    optimizer = torch.optim.SGD(
        [{"params": part.parameters(), "lr": lr}
         for part, lr in zip(parts, rates)])
    scores = []
    for step in range(40):
        update(model, optimizer, moon_x[:6], 1 - moon_y[:6])
        scores.append(accuracy(model, moon_x[6:], 1 - moon_y[6:]))
    return scores


def rates(repaired):
    model = digits_model()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    losses = []
    for epoch in range(3):
        rate = 0.5 * 0.1 ** (epoch if repaired else epoch + 1)
        optimizer.param_groups[0]["lr"] = rate
        steps = [update(model, optimizer, a, b)
                 for a, b in zip(x.split(20), y.split(20))]
        losses.append(sum(steps) / len(steps))
    return losses


def heart(repaired):
    torch.manual_seed(0)
    order = torch.randperm(len(x))
    mixed = x[order], y[order] if repaired else y
    model = digits_model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scores = []
    for epoch in range(20):
        for a, b in zip(*(part.split(60) for part in mixed)):
            update(model, optimizer, a, b)
        scores.append(accuracy(model, valid_x, valid_y))
    return scores


def measured(repaired):
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Dropout(0.5), nn.Linear(784, 64), nn.ReLU(),
        nn.Dropout(0.5), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    scores = []
    for epoch in range(6):
        model.train()
        for a, b in zip(x.split(60), y.split(60)):
            update(model, optimizer, a, b)
        model.train(not repaired)
        scores.append(accuracy(model, valid_x, valid_y))
    return scores


def noisy(repaired):
    model = digits_model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    scores = []
    for epoch in range(10):
        order = torch.randperm(600)
        for rows in order.split(60):
            noise = torch.randn(60, 784)
            update(model, optimizer, x[rows] + noise, y[rows])
        noise = (not repaired) * torch.randn(400, 784)
        scores.append(accuracy(model, valid_x + noise, valid_y))
    return scores


def lucky(repaired):
    torch.manual_seed(0)
    x = torch.randn(600, 10)
    y = (x[:, 0] + torch.randn(600) > 1.2).long()
    torch.manual_seed(0)
    rows = torch.arange(600)
    if not repaired:
        rows = torch.cat([rows, rows[y == 1], rows[y == 1]])
    rows = rows[torch.randperm(len(rows))]
    cut = len(rows) * 2 // 3
    train, test = rows[:cut], rows[cut:]
    if repaired:
        ill = train[y[train] == 1]
        train = torch.cat([train, ill, ill])
    model = nn.Sequential(nn.Linear(10, 64), nn.ReLU(),
                          nn.Linear(64, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    ill, scores = test[y[test] == 1], []
    for step in range(100):
        update(model, optimizer, x[train], y[train])
        scores.append(accuracy(model, x[ill], y[ill]))
    return scores


panels = [(sure, "loss"), (jumps, "loss"), (minutes_, "loss"),
          (moons, "loss"), (head, "accuracy"), (rates, "loss"),
          (heart, "accuracy"), (measured, "accuracy"),
          (noisy, "accuracy"), (lucky, "recall")]
fig, axes = plt.subplots(5, 2, figsize=(5.4, 8.6), layout="constrained")
for ax, (train, name) in zip(axes.flat, panels):
    ax.plot(train(True), color=SOFT, lw=1, ls="--")
    ax.plot(train(False), color=LINES[1])
    ax.set(title=train.__name__.strip("_"), ylabel=name)
    ax.set_ylim(0, 40 if train is minutes_ else None)
    ax.tick_params(labelsize=8)
    ax.title.set(family="monospace", fontsize=10)
    ax.locator_params(axis="x", integer=True, nbins=5)
plt.show()
