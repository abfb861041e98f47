import torch

token = torch.tensor([[5, 8, 2, 0],
                      [2, 7, 2, 0],
                      [9, 6, 4, 1]])
is_end = token == 2

print("nonzero:", is_end.nonzero().tolist())
first = is_end.long().argmax(dim=1)
print("argmax:", first)
length = torch.where(is_end.any(dim=1), first, token.size(1))
print("length:", length)
