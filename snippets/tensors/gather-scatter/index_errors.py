import torch

source = torch.arange(10, 22).view(3, 4)

for fault, index in [
    ("dimensions", torch.tensor([3, 0, 2])),
    ("shape", torch.zeros(4, 1, dtype=torch.int64)),
    ("dtype", torch.tensor([[3.0]])),
    ("range", torch.tensor([[4]])),
    ("negative", torch.tensor([[-1]])),
]:
    try:
        source.gather(1, index)
    except RuntimeError as error:
        print(f"{fault}: {error}")
print("repaired:", source.gather(1, torch.tensor([[-1 % 4]])))
