import matplotlib.pyplot as plt
import torch
from _figures import LINES
from torch.optim import lr_scheduler as S

rules = (
    ("LambdaLR", lambda o: S.LambdaLR(o, lambda t: 1 / (1 + t / 6))),
    ("StepLR", lambda o: S.StepLR(o, step_size=12, gamma=0.5)),
    ("MultiStepLR", lambda o: S.MultiStepLR(o, [20, 50], gamma=0.3)),
    ("ExponentialLR", lambda o: S.ExponentialLR(o, gamma=0.95)),
    ("CosineAnnealingLR", lambda o: S.CosineAnnealingLR(o, T_max=60)),
    ("ReduceLROnPlateau", lambda o: S.ReduceLROnPlateau(
        o, factor=0.3, patience=4)),
    ("OneCycleLR", lambda o: S.OneCycleLR(
        o, max_lr=1.0, total_steps=60, cycle_momentum=False)),
    ("SequentialLR", lambda o: S.SequentialLR(o, [
        S.LinearLR(o, start_factor=0.05, total_iters=10),
        S.CosineAnnealingLR(o, T_max=50)], milestones=[10])),
)
fig, axes = plt.subplots(2, 4, figsize=(7.6, 3.4), layout="constrained",
                         sharex=True, sharey=True)
for ax, (name, make) in zip(axes.flat, rules):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)],
                                lr=1.0)
    scheduler = make(optimizer)
    rates = []
    for t in range(60):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if name == "ReduceLROnPlateau":
            scheduler.step(max(0.5, 1 - t / 40))
        else:
            scheduler.step()
    ax.step(range(60), rates, where="post", color=LINES[0], lw=1.5)
    ax.set_title(name, fontsize=9)
    ax.set(xticks=[0, 30, 60], yticks=[0, 0.5, 1])
for ax in axes[1]:
    ax.set(xlabel="t")
for ax in axes[:, 0]:
    ax.set(ylabel="lr")
plt.show()
