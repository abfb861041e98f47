import torch
from torchvision.transforms import v2

batch = torch.tensor([[[[1, 0, 0]]]]).repeat(6, 1, 1, 1)
flip = v2.RandomHorizontalFlip(0.5)
torch.manual_seed(0)
together = flip(batch)
one_by_one = torch.stack([flip(image) for image in batch])
for name, x in ("together", together), ("one by one", one_by_one):
    print(f"{name}, column of the 1:", x.argmax(3).flatten().tolist())
