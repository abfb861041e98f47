import numpy as np
import torch

n = np.ones(3, dtype=np.float32)
tensors = {
    "from_numpy": torch.from_numpy(n),
    "from_dlpack": torch.from_dlpack(n),
    "as_tensor": torch.as_tensor(n),
    "as_tensor, float64": torch.as_tensor(n, dtype=torch.float64),
    "tensor": torch.tensor(n),
}
n[0] = 7

for name, t in tensors.items():
    print(t.tolist(), np.shares_memory(n, t.numpy()), name)

t = torch.ones(3)
print(np.shares_memory(t.numpy(), np.from_dlpack(t)))
