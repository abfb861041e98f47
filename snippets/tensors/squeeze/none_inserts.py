import torch

x = torch.arange(6).view(2, 3)

print(torch.equal(x[None], x.unsqueeze(0)))
print(torch.equal(x[:, None], x.unsqueeze(1)))
print(torch.equal(x[..., None], x.unsqueeze(-1)))
print(torch.equal(x.view(2, 1, 3), x.unsqueeze(1)))

y = x.unsqueeze(1)
print(torch.equal(y[:, 0], y.squeeze(1)))

print(x.squeeze(0).shape, x[0].shape)
