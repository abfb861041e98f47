import numpy as np
import torch

layer = torch.nn.Conv2d(1, 20, 5)
weight = layer.weight.detach().numpy()
forced = layer.weight.numpy(force=True)
copied = layer.weight.detach().numpy().copy()

print("forced shares:", np.shares_memory(weight, forced))
print("copied shares:", np.shares_memory(weight, copied))

weight[:] = 0
print("layer is 0:", (layer.weight == 0).all().item())
print("copied is 0:", (copied == 0).all().item())
