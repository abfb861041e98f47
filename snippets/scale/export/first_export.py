import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
model.eval()
exported = torch.export.export(model, (torch.zeros(3, 4),))

for node in exported.graph.nodes:
    if node.op == "call_function":
        print(node.target)
signature = exported.graph_signature
print("parameters:", *signature.parameters)
print("inputs:", *signature.user_inputs)

x = torch.randn(3, 4)
print("same answer:", torch.equal(exported.module()(x), model(x)))
