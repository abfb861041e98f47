import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.rand(200, 3, 8, 8, dtype=torch.float64)
x[100:] *= 0.2
total, squares, count = torch.zeros(3), torch.zeros(3), 0
deviations = []
for batch, in DataLoader(TensorDataset(x), batch_size=100):
    total = total + batch.sum((0, 2, 3))
    squares = squares + batch.square().sum((0, 2, 3))
    count += batch[:, 0].numel()
    deviations.append(batch.std((0, 2, 3)))
mean = total / count
std = (squares / count - mean.square()).sqrt()

whole = x.std((0, 2, 3))
print("mean:", torch.allclose(mean, x.mean((0, 2, 3))))
print("std:", torch.allclose(std, whole, rtol=1e-3))
averaged = torch.stack(deviations).mean(0)
print("averaged std:", torch.allclose(averaged, whole, rtol=0.1))
