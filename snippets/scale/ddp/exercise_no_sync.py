import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks import default_hooks
from torch.nn.parallel import DistributedDataParallel

calls = []


def counted(group, bucket):
    calls.append(bucket.index())
    return default_hooks.allreduce_hook(group, bucket)


def backward(times):
    for _ in range(times):
        (ddp(torch.ones(1, 2)).sum() / 4).backward()


dist.init_process_group("gloo", store=dist.HashStore(),
                        rank=0, world_size=1)
ddp = DistributedDataParallel(nn.Linear(2, 1))
ddp.register_comm_hook(None, counted)
backward(4)
print("every time:", len(calls), ddp.module.weight.grad)
ddp.zero_grad()
calls.clear()
with ddp.no_sync():
    backward(3)
backward(1)
print("no_sync:", len(calls), ddp.module.weight.grad)
dist.barrier()
dist.destroy_process_group()
