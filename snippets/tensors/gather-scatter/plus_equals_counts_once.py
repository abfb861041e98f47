import torch

index = torch.tensor([0, 0, 2])

once = torch.zeros(3)
once[index] += 1
print("+=:", once)

ones = torch.ones(3)
print("index_put_:", torch.zeros(3).index_put_(
    (index,), ones, accumulate=True))
print("scatter_add_:", torch.zeros(3).scatter_add_(0, index, ones))
print("index_add_:", torch.zeros(3).index_add_(0, index, ones))
