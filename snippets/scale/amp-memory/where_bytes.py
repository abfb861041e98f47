import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(),
                      nn.Linear(512, 512), nn.ReLU(),
                      nn.Linear(512, 10))
optimizer = torch.optim.Adam(model.parameters())
weights = {p.data_ptr() for p in model.parameters()}
kept = {}


def keep(tensor):
    if tensor.data_ptr() not in weights:
        kept[tensor.data_ptr()] = tensor.nbytes
    return tensor


for batch in (64, 4096):
    kept.clear()
    with saved_tensors_hooks(keep, lambda tensor: tensor):
        loss = model(torch.ones(batch, 784)).mean()
    loss.backward()
    optimizer.step()
    print(f"batch {batch}: kept {sum(kept.values()) / 1e6:.1f} MB")

state = [s for p in optimizer.state.values() for s in p.values()]
for name, tensors in [
    ("parameters", list(model.parameters())),
    ("gradients", [p.grad for p in model.parameters()]),
    ("Adam", state),
]:
    print(f"{name}: {sum(t.nbytes for t in tensors) / 1e6:.1f} MB")
