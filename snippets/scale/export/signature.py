import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8, bias=False), nn.BatchNorm1d(8))
exported = torch.export.export(model.eval(), (torch.zeros(3, 4),))

signature = exported.graph_signature
print("parameters:", *signature.parameters)
print("buffers:", *signature.buffers)
print("inputs:", *signature.user_inputs)
print("outputs:", *signature.user_outputs)
print("state_dict:", *exported.state_dict)
