import torch

for dtype in (torch.float32, torch.bfloat16, torch.float16):
    info = torch.finfo(dtype)
    one = torch.tensor(1.0, dtype=dtype)
    print(dtype)
    print(f"  largest {info.max:.5g}",
          f"| smallest normal {info.smallest_normal:.5g}",
          f"| eps {info.eps:.4e}")
    print(f"  70000: {torch.tensor(70000.0, dtype=dtype).item():.0f}",
          f"| 1e-8: {torch.tensor(1e-8, dtype=dtype).item():.1e}",
          f"| 1 + 0.001: {(one + 0.001).item():.4f}")
