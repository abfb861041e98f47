import torch


def train(*order):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for step in range(3):
        loss = w**2
        for name in order:
            getattr(loss if name == "backward" else optimizer, name)()
    print(f"{w.item():.3f}", *order)


train("zero_grad", "backward", "step")
train("backward", "step", "zero_grad")
train("backward", "zero_grad", "step")
train("zero_grad", "backward", "step", "step")
