import torch

index = torch.tensor([0, 0, 2])
values = torch.tensor([4.0, 6.0, 7.0])

for reduce in ["sum", "mean", "amax", "prod"]:
    kept = torch.full((3,), 8.0)
    kept.scatter_reduce_(0, index, values, reduce)
    left_out = torch.full((3,), 8.0)
    left_out.scatter_reduce_(0, index, values, reduce,
                             include_self=False)
    print(f"{reduce}: with 8 {kept.tolist()},",
          f"without {left_out.tolist()}")
