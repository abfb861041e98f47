import torch

x = torch.arange(6).view(2, 3)
y = x.unsqueeze(1)

print("front:", torch.equal(x[None], x.unsqueeze(0)))
print("middle:", torch.equal(x[:, None], x.unsqueeze(1)))
print("end:", torch.equal(x[..., None], x.unsqueeze(-1)))
print("view:", torch.equal(x.view(2, 1, 3), x.unsqueeze(1)))
print("removed:", torch.equal(y[:, 0], y.squeeze(1)))

print("x.squeeze(0):", x.squeeze(0).shape)
print("x[0]:", x[0].shape)
