import torch

nan, inf = float("nan"), float("inf")
x = torch.tensor([1.0, nan, inf, -inf])

print("isnan:   ", x.isnan())
print("isfinite:", x.isfinite())
print("nan_to_num():", x.nan_to_num())
print("doubled:     ", x.nan_to_num() * 2)
print("with bounds: ", x.nan_to_num(nan=0.0, posinf=9.0, neginf=-9.0))
