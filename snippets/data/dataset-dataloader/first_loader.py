import torch
from torch.utils.data import DataLoader, TensorDataset

hours = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
score = torch.tensor([20, 40, 60, 80])
dataset = TensorDataset(hours, score)
print("samples:", len(dataset))
print("sample 2:", dataset[2])

for x, y in DataLoader(dataset, batch_size=2):
    print("batch:", x.tolist(), y.tolist())
