import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.tensor([[1, 2, 0], [4, 5, 6], [7, 0, 0]])
packed = pack_padded_sequence(
    x, [2, 3, 1], batch_first=True, enforce_sorted=False)
print("data:", packed.data.tolist())
print("batch_sizes:", packed.batch_sizes.tolist())
print("sorted_indices:", packed.sorted_indices.tolist())
