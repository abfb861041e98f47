import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

from _figures import INK

left, right = plt.subplots(
    1, 2, figsize=(6.4, 2.8), layout="constrained")[1]
error = torch.linspace(-3, 3, 61)
zero = torch.zeros(61)
for name, loss, style in (("MSELoss", F.mse_loss, "-"),
                          ("L1Loss", F.l1_loss, "--"),
                          ("SmoothL1Loss", F.smooth_l1_loss, ":")):
    left.plot(error, loss(error, zero, reduction="none"), style,
              label=name, lw=2 if style == ":" else 1.5)
left.set(xlabel="e", ylim=(0, 4))
left.legend(fontsize=9, loc="upper center")
p = torch.linspace(0.01, 1, 100)
right.plot(p, -p.log(), color=INK)
right.set(xlabel="p", ylabel="-log(p)", xlim=(0, 1), ylim=(0, 4.8))
plt.show()
