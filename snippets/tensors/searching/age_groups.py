import torch

age = torch.tensor([5, 19, 20, 64, 65, 99])
edges = torch.tensor([20, 40, 65])

print("right=False:", torch.bucketize(age, edges))
print("right=True: ", torch.bucketize(age, edges, right=True))
groups = torch.bucketize(age, edges, right=True)
print("counts:", groups.bincount(minlength=len(edges) + 1))
