import torch

x = torch.arange(12).view(3, 4)
tensors = {
    "x.t()": x.t(),
    "x.narrow(0, 1, 2)": x.narrow(0, 1, 2),
    "x.narrow(1, 1, 2)": x.narrow(1, 1, 2),
    "x[::2]": x[::2],
    "x[:1].expand(3, 4)": x[:1].expand(3, 4),
    "x[:1].permute(1, 0)": x[:1].permute(1, 0),
}

for name, y in tensors.items():
    print(name, tuple(y.shape), y.stride(), end=" ")
    print("contiguous:", y.is_contiguous())
