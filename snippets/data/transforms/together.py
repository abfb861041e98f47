import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

image = torch.tensor([[[255, 0, 0]]], dtype=torch.uint8)
mask = torch.tensor([[[2, 0, 0]]], dtype=torch.uint8)
change = v2.Compose([v2.RandomHorizontalFlip(1.0),
                     v2.ToDtype(torch.float32, scale=True)])

x, y = change(image, mask)
print("plain:", x.tolist(), y.tolist())

x, y = change(tv_tensors.Image(image), tv_tensors.Mask(mask))
print("named:", x.tolist(), y.tolist())
