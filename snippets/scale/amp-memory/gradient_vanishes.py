import torch


def gradient(dtype, scale):
    """Gradient of a small loss whose outputs have this dtype."""
    weight = torch.ones(1, requires_grad=True)
    outputs = weight.to(dtype) * torch.ones(1000, dtype=dtype)
    loss = outputs.float().mean() * 1e-5
    (loss * scale).backward()
    return weight.grad.item() / scale


for dtype, scale in [(torch.float32, 1), (torch.float16, 1),
                     (torch.float16, 65536), (torch.bfloat16, 1)]:
    print(f"{dtype}, scale {scale}:",
          f"gradient {gradient(dtype, scale):.1e}")
