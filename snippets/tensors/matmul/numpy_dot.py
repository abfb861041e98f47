import torch

for left, right in [
    ((2, 3), (3, 4)),
    ((5, 2, 3), (3, 4)),
    ((5, 2, 3), (5, 3, 4)),
]:
    a, b = torch.ones(left), torch.ones(right)
    print(left, right, "@", tuple((a @ b).shape),
          "np.dot", a.numpy().dot(b.numpy()).shape)

every_pair = torch.tensordot(a, b, dims=([-1], [-2]))
print("tensordot", tuple(every_pair.shape))
