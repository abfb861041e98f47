import torch

score = torch.tensor([0.4, 0.9, 0.6])
name = ["cat", "dog", "fox"]
values, order = score.sort(descending=True)

print("score:", score)
print("values:", values)
print("order:", order)
print("score[order]:", score[order])
print("names:", [name[i] for i in order])
print("argsort:", score.argsort(descending=True))
