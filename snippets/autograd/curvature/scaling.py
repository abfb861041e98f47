import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)


def train(name, F):
    curvatures = torch.linalg.eigvalsh(2 * F.T @ F)
    rate = 1 / curvatures[-1]
    w = torch.zeros(F.shape[1], dtype=torch.float64)
    for _ in range(2000):
        w = w - rate * 2 * (F.T @ (F @ w - y))
    loss = (F @ w - y).pow(2).sum()
    condition = curvatures[-1] / curvatures[0]
    print(f"  {name:10} {condition:10.4g} {loss:10.4g}")


for degree in (3, 5, 7):
    print(f"degree {degree}   condition       loss")
    k = torch.arange(degree + 1)
    X = x[:, None] ** k
    train("x**k", X)
    train("(x/pi)**k", (x[:, None] / math.pi) ** k)
    train("X / norm", X / X.norm(dim=0))
    train("Q", torch.linalg.qr(X).Q)
