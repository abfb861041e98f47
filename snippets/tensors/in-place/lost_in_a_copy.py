import torch

x = torch.arange(4)

x[:2].add_(100)
print("slice, add_:", x)

x[[2, 3]].add_(100)
print("list, add_:", x)

x[[2, 3]] += 100
print("list, +=:", x)
