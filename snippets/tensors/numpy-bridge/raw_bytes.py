import numpy as np
import torch

saved = np.array([1.0, 2.0, 3.0], dtype=np.float32).tobytes()
print("bytes:", len(saved))

try:
    np.frombuffer(saved, dtype=np.float64)
except ValueError as error:
    print("NumPy:", error)

raw = bytearray(saved)
try:
    torch.frombuffer(raw, dtype=torch.float64)
except ValueError as error:
    print("torch:", error)
for dtype in torch.int32, torch.float32:
    print(dtype, torch.frombuffer(raw, dtype=dtype).tolist())
