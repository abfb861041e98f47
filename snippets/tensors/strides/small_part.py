import torch


def kept_bytes(x):
    return x.untyped_storage().nbytes()


images = torch.zeros(1000, 28, 28)
first = images[0]
del images

print(first.numel() * first.element_size())
print(kept_bytes(first))
print(kept_bytes(first.clone()))
