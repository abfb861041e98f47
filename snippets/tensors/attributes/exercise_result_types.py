import torch
from torch import result_type

b = torch.tensor([True])
u8 = torch.tensor([1], dtype=torch.uint8)
i8 = torch.tensor([1], dtype=torch.int8)
i64 = torch.tensor([1])
f16 = torch.tensor([1.0], dtype=torch.float16)
bf16 = torch.tensor([1.0], dtype=torch.bfloat16)
f32 = torch.tensor([1.0])
f64 = torch.tensor([1.0], dtype=torch.float64)
scalar = torch.tensor(1.0, dtype=torch.float64)

print("b + 2       ", result_type(b, 2))
print("u8 + 300    ", result_type(u8, 300))
print("u8 + i8     ", result_type(u8, i8))
print("i64 + f16   ", result_type(i64, f16))
print("f16 + bf16  ", result_type(f16, bf16))
print("f16 + 1.5   ", result_type(f16, 1.5))
print("i64 + 1.5   ", result_type(i64, 1.5))
print("f32 + scalar", result_type(f32, scalar))
print("i64 + scalar", result_type(i64, scalar))
print("f64 + 1j    ", result_type(f64, 1j))
print("1 + 300 =", (u8 + 300).item())
