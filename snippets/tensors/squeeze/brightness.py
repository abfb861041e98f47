import torch


def brightness(images):
    return images.flatten(1).mean(dim=1)


levels = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
images = levels.view(5, 1, 1, 1).expand(5, 1, 28, 28)
batches = images.split(2)

wrong = torch.cat([brightness(b.squeeze()) for b in batches])
right = torch.cat([brightness(b.squeeze(1)) for b in batches])
print("wrong:", len(wrong), "values, mean", wrong.mean().item())
print("right:", len(right), "values, mean", right.mean().item())
