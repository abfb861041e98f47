import torch

numbers = torch.tensor([257, 70000, 16777217])

for dtype in (
    torch.float64, torch.float32, torch.bfloat16, torch.float16
):
    print(dtype, numbers.to(dtype).tolist())
