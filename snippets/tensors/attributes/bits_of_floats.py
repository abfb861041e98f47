import math
import torch

for dtype in (
    torch.float64, torch.float32, torch.bfloat16, torch.float16
):
    info = torch.finfo(dtype)
    fraction = int(-math.log2(info.eps))
    print(dtype, "exponent:", info.bits - 1 - fraction,
          "fraction:", fraction, f"integers: to 2**{fraction + 1}")
