from contextlib import nullcontext
import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel

calls = []


def counted(group, bucket):
    calls.append(bucket.index())
    return default_hooks.allreduce_hook(group, bucket)


dist.init_process_group("gloo", store=dist.HashStore(),
                        rank=0, world_size=1)
ddp = DistributedDataParallel(nn.Linear(2, 1))
ddp.register_comm_hook(None, counted)
for quiet in False, True:
    calls.clear()
    ddp.zero_grad()
    for part in range(4):
        last = part == 3
        with ddp.no_sync() if quiet and not last else nullcontext():
            (ddp(torch.ones(1, 2)).sum() / 4).backward()
    print("no_sync:", quiet, " all-reduces:", len(calls),
          " gradient:", ddp.module.weight.grad)
dist.destroy_process_group()
