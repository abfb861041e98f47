import numpy as np
import torch

x, edges = torch.tensor([20]), torch.tensor([20, 40, 65])

for right in (False, True):
    ours = torch.bucketize(x, edges, right=right).item()
    theirs = np.digitize(x.numpy(), edges.numpy(), right=right)[0]
    print(f"right={right}: bucketize {ours}, digitize {theirs}")
print("edges out of order:",
      torch.bucketize(torch.tensor([30]), edges.flip(0)))
