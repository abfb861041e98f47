import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "99"
model = nn.Sequential(nn.Linear(784, 512), nn.ReLU(),
                      nn.Linear(512, 10))
x = torch.ones(1000, 784)
with (torch.no_grad(),
      profile(activities=[ProfilerActivity.CPU],
              profile_memory=True) as report):
    model(x)

print("Name, # of Calls, CPU Mem, Self CPU Mem")
rows = {row.key: row for row in report.key_averages()}
for name in ("aten::linear", "aten::addmm",
             "aten::relu", "aten::clamp_min"):
    row = rows[name]
    print(f"{name}, {row.count}, {row.cpu_memory_usage / 1e6:.2f} MB,",
          f"{row.self_cpu_memory_usage / 1e6:.2f} MB")
print("Self CPU is at most CPU total:", all(
    row.self_cpu_time_total <= row.cpu_time_total
    for row in rows.values()))
