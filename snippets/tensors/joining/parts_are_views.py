import torch

x = torch.arange(8).view(2, 4)

left, right = x.split(2, dim=1)
left[0, 0] = 100
print(x)

again = torch.cat([left, right], dim=1)
left[0, 0] = 200
print(again)
print(left.is_contiguous(), again.is_contiguous())
