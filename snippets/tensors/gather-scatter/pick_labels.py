import torch
import torch.nn.functional as F

logits = torch.tensor([[0.1, 2.0, 0.3], [1.5, 0.2, 0.1]])
label = torch.tensor([1, 0])

logp = logits.log_softmax(dim=1)
picked = logp.gather(1, label.unsqueeze(1)).squeeze(1)
loss = -picked.mean()
print("loss:", loss)
print("cross_entropy:", F.cross_entropy(logits, label))

indexed = logp[torch.arange(2), label]
print("indexing:", torch.equal(picked, indexed))

one_hot = F.one_hot(label, 3).float()
summed = torch.einsum("nc,nc->n", one_hot, logp)
print("one-hot:", torch.allclose(picked, summed))
