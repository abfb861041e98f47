# output: trained, within 5%
# --8<-- [start:prepare]
import copy

import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def mnist(train, size):
    data = datasets.MNIST("data", train=train, download=True)
    x, y = data.data[:size, None] / 255, data.targets[:size]
    return (x[y < 5], y[y < 5]), (x[y >= 5], y[y >= 5] - 5)


def network():
    return nn.Sequential(
        nn.Sequential(
            nn.Conv2d(1, 6, 5, stride=2), nn.BatchNorm2d(6), nn.ReLU(),
            nn.Conv2d(6, 12, 5, stride=2), nn.BatchNorm2d(12),
            nn.ReLU(), nn.Flatten()),
        nn.Linear(192, 5))


def fit(model, x, y, steps, lr=3e-3):
    learned = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(learned, lr=lr)
    model.train()
    model[0].train(model[0][0].weight.requires_grad)
    for _ in range(steps):
        batch = torch.randperm(len(x))[:64]
        optimizer.zero_grad()
        F.cross_entropy(model(x[batch]), y[batch]).backward()
        optimizer.step()
    return model.eval()


def accuracy(model, x, y):
    with torch.no_grad():
        return (model(x).argmax(1) == y).double().mean().item()


torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
old, new = mnist(True, 5000)
old_test, new_test = mnist(False, 1000)
pretrained = fit(network(), *old, 150)
print(f"digits 0 to 4: {accuracy(pretrained, *old_test):.2f}")
# --8<-- [end:prepare]


# --8<-- [start:compare]
def few(x, y, count):
    order = torch.randperm(len(y))
    rows = [order[y[order] == digit][:count] for digit in range(5)]
    return x[torch.cat(rows)], y[torch.cat(rows)]


for count in 3, 40:
    rights = {"from scratch": 0, "frozen": 0, "fine-tuned": 0}
    for _ in range(4):
        examples = few(*new, count)
        scratch = fit(network(), *examples, 100)

        frozen = copy.deepcopy(pretrained).requires_grad_(False)
        frozen[1] = nn.Linear(192, 5)
        fit(frozen, *examples, 50)
        tuned = copy.deepcopy(frozen).requires_grad_(True)
        fit(frozen, *examples, 50)
        fit(tuned, *examples, 50, lr=2e-3)

        for way, model in zip(rights, (scratch, frozen, tuned)):
            rights[way] += accuracy(model, *new_test) / 4
    print("examples of each class:", count)
    for way, right in rights.items():
        print(f"  {way:12} {100 * right:.1f} %")
    scratch, frozen, tuned = rights.values()
    print("  in this order:", scratch < frozen < tuned)
# --8<-- [end:compare]
