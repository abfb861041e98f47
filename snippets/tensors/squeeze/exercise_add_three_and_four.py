import torch

three = torch.tensor([10, 20, 30])
four = torch.tensor([1, 2, 3, 4])

a = three.unsqueeze(1) + four
b = three + four.unsqueeze(1)

print("a:", a.shape)
print("b:", b.shape)
print("transposes:", torch.equal(a, b.t()))
