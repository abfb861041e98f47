import torch
import torch.nn.functional as F

torch.manual_seed(0)
# batch, head, position, feature
query = torch.randn(2, 3, 5, 4)
key = torch.randn(2, 3, 6, 4)
value = torch.randn(2, 3, 6, 4)

scores = torch.einsum("bhqd,bhkd->bhqk", query, key)
weights = (scores / 4 ** 0.5).softmax(dim=-1)
out = torch.einsum("bhqk,bhkd->bhqd", weights, value)

expected = F.scaled_dot_product_attention(query, key, value)
print("scores", tuple(scores.shape))
print("out", tuple(out.shape))
print("as PyTorch:", torch.allclose(out, expected, atol=1e-5))
