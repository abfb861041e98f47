import torch


def describe(x):
    """Print shape, dtype, NaN and inf, and the range of the rest."""
    rest = x[x.isfinite()]
    print(tuple(x.shape), x.dtype, "nan:", x.isnan().sum().item(),
          "inf:", x.isinf().sum().item())
    if len(rest):
        print("  from", rest.min().item(), "to", rest.max().item(),
              "mean", rest.mean().item())


nan, inf = float("nan"), float("inf")
describe(torch.tensor([[1.0, nan], [-3.0, inf]]))
describe(torch.tensor([nan, nan]))
