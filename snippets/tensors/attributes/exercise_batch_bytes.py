import torch

batch = torch.zeros(64, 3, 224, 224)

for dtype in (torch.float32, torch.bfloat16):
    size = batch.to(dtype).nbytes
    print(dtype, size, f"{size / 1e6:.1f} MB")
