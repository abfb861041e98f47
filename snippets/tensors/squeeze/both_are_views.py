import torch

x = torch.arange(6).view(2, 3).t()
deep = x.unsqueeze(1)
back = deep.squeeze(1)
deep[0, 0, 0] = 100
back[2, 1] = 500

print("x:", x.tolist())
print("contiguous:", deep.is_contiguous())
