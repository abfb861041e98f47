import torch
from torch.nn import functional as F
from torch.nn.utils.rnn import pad_sequence

torch.manual_seed(0)
sequences = [torch.randn(n, 4) for n in (2, 5, 3)]
lengths = torch.tensor([len(s) for s in sequences])
x = pad_sequence(sequences, batch_first=True)
alone = F.scaled_dot_product_attention(*[sequences[0]] * 3)

real = torch.arange(5) < lengths[:, None]  # batch, key
print("real:", real.int().tolist())
for name, mask in ("no mask", None), ("mask", real[:, None, :]):
    out = F.scaled_dot_product_attention(x, x, x, attn_mask=mask)
    print(name + ", as alone:", torch.allclose(out[0, :2], alone))
