import torch

half = torch.tensor([[2.0, 0.0], [0.0, 4.0]], dtype=torch.float16)

print("product:", (half @ half).diag())
try:
    torch.linalg.det(half)
except NotImplementedError as error:
    print(error)
print("float:", torch.linalg.det(half.float()))

scores = torch.tensor([1, 2, 3])
try:
    scores.softmax(dim=0)
except NotImplementedError as error:
    print(error)
print("float:", scores.float().softmax(dim=0))
