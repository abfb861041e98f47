import torch

tie = torch.tensor([1, 3, 3])
print("argmax of a tie:", tie.argmax())

x = torch.tensor([1.0, float("nan"), 2.0])
print("max:", x.max(), "mean:", x.mean())
print("nanmean:", x.nanmean())
print("any nan:", x.isnan().any())
