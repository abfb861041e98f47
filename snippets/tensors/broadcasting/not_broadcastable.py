import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])

for shape in [(3, 4), (2,), (6,)]:
    try:
        x + torch.zeros(shape)
    except RuntimeError as error:
        print("(2, 3) and", shape)
        print(error)
