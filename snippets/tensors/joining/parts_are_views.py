import torch

x = torch.arange(8).view(2, 4)

left, right = x.split(2, dim=1)
left[0, 0] = 100

again = torch.cat([left, right], dim=1)
left[0, 0] = 200

print("x", x, sep="\n")
print("again", again, sep="\n")
print("left contiguous:", left.is_contiguous())
print("again contiguous:", again.is_contiguous())
