import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
powers = torch.stack([x**k for k in range(4)])


def train(update, weights):
    for _ in range(2000):
        (weights @ powers - y).pow(2).sum().backward()
        update()
    return weights.detach()


torch.manual_seed(0)
start = torch.randn(4)
by_hand = start.clone().requires_grad_()
by_sgd = start.clone().requires_grad_()
optimizer = torch.optim.SGD([by_sgd], lr=1e-6)


def hand_update():
    with torch.no_grad():
        by_hand.sub_(1e-6 * by_hand.grad)
        by_hand.grad = None


def sgd_update():
    optimizer.step()
    optimizer.zero_grad()


same = torch.allclose(train(hand_update, by_hand),
                      train(sgd_update, by_sgd))
print("same parameters:", same)
