import torch

source = torch.arange(10, 22).view(3, 4)

for index in [
    torch.tensor([3, 0, 2]),
    torch.zeros(4, 1, dtype=torch.int64),
    torch.tensor([[3.0]]),
    torch.tensor([[4]]),
    torch.tensor([[-1]]),
]:
    try:
        source.gather(1, index)
    except RuntimeError as error:
        print(error)
