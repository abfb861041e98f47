import torch

label = torch.tensor([0, 1, 2])
best = torch.tensor([[0, 2], [2, 1], [0, 1]])  # image, rank
correct = best.t().eq(label)  # rank, image
print(correct, "stride:", correct.stride())

try:
    correct.view(-1)
except RuntimeError:
    print("view: error")
print("right among the best two:", correct.reshape(-1).sum().item())
