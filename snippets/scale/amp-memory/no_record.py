import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(),
                      nn.Linear(512, 10))
weights = {p.data_ptr() for p in model.parameters()}
x = torch.ones(4096, 784)
kept = {}


def keep(tensor):
    if tensor.data_ptr() not in weights:
        kept[tensor.data_ptr()] = tensor.nbytes
    return tensor


def report(name):
    kept.clear()
    with saved_tensors_hooks(keep, lambda tensor: tensor):
        scores = model(x)
    print(f"{name}: kept {sum(kept.values()) / 1e6:.1f} MB")


report("train()")
model.eval()
report("eval()")
with torch.no_grad():
    report("eval() and no_grad()")
