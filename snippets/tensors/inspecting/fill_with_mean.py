import torch

nan = float("nan")
age = torch.tensor([[20.0, 1.0], [nan, 3.0], [40.0, nan]])

zero = age.nan_to_num()
mean = torch.where(age.isnan(), age.nanmean(dim=0), age)
print("filled with 0:", zero.tolist())
print("column means: ", zero.mean(dim=0))
print("filled with the mean:", mean.tolist())
print("column means: ", mean.mean(dim=0))
