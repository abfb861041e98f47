import numpy as np
import torch

layer = torch.nn.Conv2d(1, 20, 5)
weight = layer.weight.detach().numpy()
forced = layer.weight.numpy(force=True)
copied = layer.weight.detach().numpy().copy()

print("forced", np.shares_memory(weight, forced))
print("copied", np.shares_memory(weight, copied))

weight[:] = 0
print((layer.weight == 0).all().item())
print((copied == 0).all().item())
