import torch
from torch import nn


class Masks(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.listed = [torch.ones(size) for size in sizes]
        self.count = len(sizes)
        for i, size in enumerate(sizes):
            self.register_buffer(f"mask{i}", torch.ones(size))

    def masks(self):
        """Return the buffers as a list."""
        return [self.get_buffer(f"mask{i}") for i in range(self.count)]


model = Masks([2, 3]).to("meta")
print("listed:", [tensor.device.type for tensor in model.listed])
print("masks():", [tensor.device.type for tensor in model.masks()])
print("state_dict:", list(model.state_dict()))
