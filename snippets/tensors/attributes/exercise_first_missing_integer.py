import torch

for dtype in (
    torch.float64, torch.float32, torch.bfloat16, torch.float16
):
    limit = int(2 / torch.finfo(dtype).eps)
    x = torch.tensor([limit - 1, limit, limit + 1])
    print(dtype, limit, x == x.to(dtype).to(torch.int64))
