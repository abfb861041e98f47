import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "99"
model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(),
                      nn.Linear(512, 10))
x = torch.ones(1000, 784)
with profile(activities=[ProfilerActivity.CPU],
             profile_memory=True) as report:
    model(x)

print("Name, # of Calls, CPU Mem, Self CPU Mem")
for row in report.key_averages():
    if row.key in ("aten::linear", "aten::addmm", "aten::relu"):
        print(f"{row.key}, {row.count},",
              f"{row.cpu_memory_usage / 1e6:.2f} MB,",
              f"{row.self_cpu_memory_usage / 1e6:.2f} MB")
