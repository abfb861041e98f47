import torch

images = torch.tensor([[1, 2, 3], [4, 5, 6]])
weights = torch.tensor([[1, 0], [1, 0], [1, 10]])

scores = images @ weights
print(scores)

print("image 1, class 0:", (images[1] * weights[:, 0]).sum())
print("matmul is @:", torch.equal(images.matmul(weights), scores))
