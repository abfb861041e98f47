import torch

scores = torch.tensor([[2.0, 1.0, 0.0, 5.0], [1.0, 1.0, 7.0, 7.0],
                       [3.0, 3.0, 3.0, 3.0]])
length = torch.tensor([3, 2, 0])
outside = torch.arange(4) >= length[:, None]

p = scores.masked_fill(outside, float("-inf")).softmax(dim=1)
print(p)
lowest = torch.finfo(scores.dtype).min
p = scores.masked_fill(outside, lowest).softmax(dim=1)
print("last row, lowest number:", p[-1])
print("last row, then 0:", p.masked_fill(outside, 0.0)[-1])
