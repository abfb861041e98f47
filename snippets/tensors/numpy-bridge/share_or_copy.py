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
    print(f"{name}:", t.tolist())

t = torch.ones(3)
n = np.from_dlpack(t)
print("np.from_dlpack shares:", np.shares_memory(n, t.numpy()))
