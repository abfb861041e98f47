import torch

x = torch.tensor([0.0, 1.0, 4.9, 5.0, 7.0, 10.0])
edges = torch.tensor([0.0, 5.0, 10.0])

inner = torch.bucketize(x, edges[1:-1], right=True)
print("by hand:  ", inner.bincount(minlength=2))
print("histogram:", torch.histogram(x, edges).hist)
