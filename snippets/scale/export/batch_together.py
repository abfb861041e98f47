import time

import torch
from torch import nn
from torch.export import Dim

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
run = torch.export.export(
    model.eval(), (torch.zeros(2, 64),),
    dynamic_shapes=({0: Dim("batch")},)).module()
requests = torch.rand(500, 64)
print("weights require grad:", next(run.parameters()).requires_grad)

with torch.inference_mode():
    run(requests)
    start = time.perf_counter()
    alone = torch.cat([run(x[None]) for x in requests])
    middle = time.perf_counter()
    together = run(requests)
    end = time.perf_counter()
print("same answers:", torch.allclose(alone, together, atol=1e-5))
print("more than 5 times as fast:",
      middle - start > 5 * (end - middle))
