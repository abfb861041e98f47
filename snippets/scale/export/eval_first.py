import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(4), nn.Dropout(0.5))
training = {"batch_norm": 5, "dropout": 2}
x = torch.rand(2, 4)
for mode in "train", "eval":
    getattr(model, mode)()
    exported = torch.export.export(model, (x,))
    run = exported.module()
    print(f"after {mode}(), same twice:", torch.equal(run(x), run(x)))
    print({node.name: node.args[training[node.name]]
           for node in exported.graph.nodes if node.name in training})
try:
    run.eval()
except NotImplementedError as e:
    print(e)
