import torch

scores = torch.tensor([[3, 9, 4],
                       [8, 1, 7]])

mask = scores > 5
print(mask)
print("picked:", scores[mask])
print("rows:  ", scores[scores[:, 0] > 5])
print("both:  ", scores[(scores > 5) & (scores % 2 == 0)])

try:
    scores[(scores > 5) and (scores % 2 == 0)]
except RuntimeError as error:
    print(error)
