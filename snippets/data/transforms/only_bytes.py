import numpy as np
import torch
from torchvision import transforms
from torchvision.transforms import v2

to_float = v2.Compose(
    [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
for dtype in np.uint8, np.float32, np.int64:
    white = np.full((2, 2, 3), 255, dtype=dtype)
    x, y = transforms.ToTensor()(white), to_float(white)
    print(f"{dtype.__name__}: ToTensor {x.max().item()}",
          f"v2 {y.max().item():.3g}")
