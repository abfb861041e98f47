import torch

torch.manual_seed(0)
label = torch.randint(3, (1000,))
plain, order = label.sort()
stable, stable_order = label.sort(stable=True)

tie = plain.diff() == 0
print("same values:", torch.equal(plain, stable))
print("ties in order, stable=False:",
      (order.diff()[tie] > 0).all().item())
print("ties in order, stable=True:",
      (stable_order.diff()[tie] > 0).all().item())

top = torch.ones(100).topk(3)
print("topk values:", top.values)
print("topk took the first three:", top.indices.tolist() == [0, 1, 2])
