import torch
import warnings
from torch import nn

torch.manual_seed(0)
cases = (
    (nn.Conv1d(3, 4, 3), (3, 9)), (nn.Conv2d(1, 6, 5), (1, 32, 32)),
    (nn.MaxPool2d(2), (6, 28, 28)), (nn.ReLU(), (3,)),
    (nn.AdaptiveAvgPool2d(1), (6, 5, 5)), (nn.Sigmoid(), (3,)),
    (nn.Linear(400, 120), (400,)), (nn.LayerNorm(4), (4,)),
    (nn.LSTM(3, 5, batch_first=True), (7, 3)),
    (nn.TransformerEncoderLayer(8, 2, batch_first=True), (7, 8)),
    (nn.Flatten(), (16, 5, 5)), (nn.Dropout2d(), (4, 8, 8)),
    (nn.Upsample(scale_factor=2), (3, 4, 4)),
    (nn.GroupNorm(2, 4), (4, 4, 8)), (nn.GroupNorm(2, 4), (4, 8, 8)),
    (nn.BatchNorm1d(4), (4, 4)), (nn.BatchNorm1d(4), (4,)),
    (nn.BatchNorm2d(4), (4, 8, 8)),
)


def run(layer, x):
    out = layer(x)
    return out[0] if isinstance(out, tuple) else out


for layer, shape in cases:
    layer.eval()
    sample = torch.randn(shape)
    batched = run(layer, sample[None])[0]
    try:
        with warnings.catch_warnings(record=True) as caught:
            alone = run(layer, sample)
        same = alone.shape == batched.shape and torch.allclose(
            alone, batched, atol=1e-5)
        result = f"{tuple(alone.shape)!s:12} equal: {same}"
        result += "  warns" if caught else ""
    except (RuntimeError, ValueError) as error:
        result = type(error).__name__
    print(f"{type(layer).__name__:23} {shape!s:12} {result}")
