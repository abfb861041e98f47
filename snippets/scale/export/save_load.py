import torch
from torch import nn
from torch.export import Dim


class Digits(nn.Module):
    """Scores of bytes: uint8 (N, 1, 8, 8) -> float32 (N, 10)."""

    def __init__(self, mean, std):
        super().__init__()
        self.register_buffer("mean", torch.tensor(mean))
        self.register_buffer("std", torch.tensor(std))
        self.out = nn.Linear(64, 10)

    def forward(self, images):
        x = (images / 255 - self.mean) / self.std
        return self.out(x.flatten(1))


torch.manual_seed(0)
model = Digits(mean=0.13, std=0.31).eval()
example = torch.zeros(2, 1, 8, 8, dtype=torch.uint8)
exported = torch.export.export(
    model, (example,), dynamic_shapes=({0: Dim("batch")},))
torch.export.save(exported, "digits.pt2")

del Digits
loaded = torch.export.load("digits.pt2")
print(*(node.target for node in loaded.graph.nodes
        if node.op == "call_function"))
print("buffers:", *loaded.graph_signature.buffers)
for size in 1, 2, 7:
    images = torch.randint(256, (size, 1, 8, 8), dtype=torch.uint8)
    torch.testing.assert_close(loaded.module()(images), model(images))
    print("batch of", size, "is close")
print("example saved too:", torch.equal(
    loaded.example_inputs[0][0], example))
