import torch
from torch.utils.data import DataLoader

for name in ("loader", "new loader"):
    g = torch.Generator().manual_seed(0)
    loader = DataLoader(range(6), batch_size=3, shuffle=True,
                        generator=g)
    torch.rand(100)
    for epoch in range(2):
        batches = [batch.tolist() for batch in loader]
        print(f"{name}, epoch {epoch}:", batches)
