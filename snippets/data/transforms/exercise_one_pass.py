import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
x = torch.rand(200, 3, 8, 8, dtype=torch.float64)
x[100:] *= 0.2
total = squares = count = 0
deviations = []
for batch in DataLoader(x, batch_size=100):
    total = total + batch.sum((0, 2, 3))
    squares = squares + batch.square().sum((0, 2, 3))
    count += batch[:, 0].numel()
    deviations.append(batch.std((0, 2, 3)))
std = (squares / count - (total / count).square()).sqrt()

whole = x.std((0, 2, 3))
print("one pass:", torch.allclose(std, whole, rtol=1e-3))
averaged = torch.stack(deviations).mean(0)
print("averaged std:", torch.allclose(averaged, whole, rtol=0.1))
