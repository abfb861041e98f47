import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Dropout(0.5))
x = torch.rand(2, 4)
training_flag = {"batch_norm": 5, "dropout": 2}
for mode in "train", "eval":
    getattr(model, mode)()
    exported = torch.export.export(model, (x,))
    print(f"exported after {mode}()")
    for node in exported.graph.nodes:
        if node.name in training_flag:
            flag = node.args[training_flag[node.name]]
            print(f"  {node.name}, training: {flag}")
    run = exported.module()
    print("  two answers equal:", torch.equal(run(x), run(x)))
try:
    run.eval()
except NotImplementedError as e:
    print(e)
