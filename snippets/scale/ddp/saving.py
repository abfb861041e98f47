import os
import time
from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def work(rank, folder):
    store = dist.FileStore(f"{folder}/meeting", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2)
    ddp = DistributedDataParallel(nn.Linear(3, 1))
    file = f"{folder}/model.pt"
    if rank == 0:
        time.sleep(1)
        torch.save(ddp.module.state_dict(), file)
    else:
        print("before the barrier:", os.path.exists(file))
    dist.barrier()
    if rank == 1:
        print("after the barrier:", os.path.exists(file))
        print("in ddp:", *ddp.state_dict())
        print("in the file:", *torch.load(file))
        plain = nn.Linear(3, 1)
        plain.load_state_dict(torch.load(file))
        same = torch.equal(plain.weight, ddp.module.weight)
        print("loaded without DDP, same weight:", same)
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        mp.spawn(work, args=(folder,), nprocs=2)
