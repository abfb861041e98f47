from torch import nn

shared = nn.Linear(2, 2)
model = nn.Sequential(nn.Sequential(shared), nn.Sequential(shared))
visits = []
model.apply(visits.append)
print("apply:    ", sum(module is shared for module in visits))
print("modules():", sum(m is shared for m in model.modules()))
