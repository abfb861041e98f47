import torch

nan = float("nan")
table = torch.tensor([[1.0, 2.0, 3.0],
                      [4.0, nan, 6.0],
                      [nan, nan, 9.0]])

print("table == nan:", (table == nan).sum().item())
print("isnan:", table.isnan().sum().item())
print("per column:", table.isnan().sum(dim=0))
print("rows:", table.isnan().any(dim=1).nonzero().flatten())
print("cells:", table.isnan().nonzero().tolist())
