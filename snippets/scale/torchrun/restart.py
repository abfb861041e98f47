# output: trained, within 5%
# --8<-- [start:train]
import os
import subprocess
import sys
from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
from torch import nn
from torch.nn import functional as F
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, TensorDataset
from torch.utils.data.distributed import DistributedSampler

torch.manual_seed(0)
x = torch.randn(256, 4)
data = TensorDataset(x, x.sum(dim=1, keepdim=True))
model = nn.Linear(4, 1)


def train(file, epochs=6, kill_in=None):
    """Train, from file if it exists; one process dies in kill_in."""
    rank, size = dist.get_rank(), dist.get_world_size()
    ddp = DistributedDataParallel(model)
    optimizer = torch.optim.Adam(ddp.parameters(), lr=0.1)
    sampler = DistributedSampler(data)
    loader = DataLoader(data, 64 // size, sampler=sampler)
    parts, epoch = {"model": model, "optimizer": optimizer}, 0
    if os.path.exists(file):
        saved = torch.load(file)
        epoch = saved.pop("epoch")
        for name, state in saved.items():
            parts[name].load_state_dict(state)
    if rank == 0:
        print("  starts in epoch", epoch, flush=True)
    while epoch < epochs:
        sampler.set_epoch(epoch)
        for step, (a, b) in enumerate(loader):
            if epoch == kill_in and rank == 1 and step == 2:
                os.kill(os.getpid(), 9)
            optimizer.zero_grad()
            F.mse_loss(ddp(a), b).backward()
            optimizer.step()
        epoch += 1
        if rank == 0:
            state = {name: p.state_dict() for name, p in parts.items()}
            torch.save(state | {"epoch": epoch}, f"{file}.part")
            os.replace(f"{file}.part", file)
        dist.barrier()
    if rank == 0:
        print(f"  loss {F.mse_loss(model(x), data.tensors[1]):.4f}")
# --8<-- [end:train]


# --8<-- [start:launch]
if "RANK" in os.environ:
    dist.init_process_group("gloo")
    first = os.environ["TORCHELASTIC_RESTART_COUNT"] == "0"
    train(sys.argv[1], kill_in=4 if first else None)
    dist.destroy_process_group()
else:
    print("one process, never killed:", flush=True)
    with TemporaryDirectory() as folder:
        dist.init_process_group(
            "gloo", store=dist.HashStore(), rank=0, world_size=1)
        train(f"{folder}/alone.pt")
        dist.destroy_process_group()

        print("two processes, one killed in epoch 4:", flush=True)
        os.environ |= {"OMP_NUM_THREADS": "1",
                       "TORCH_CPP_LOG_LEVEL": "ERROR",
                       "TORCH_DISABLE_SHARE_RDZV_TCP_STORE": "1"}
        run = subprocess.run(
            [sys.executable, "-m", "torch.distributed.run",
             "--standalone", "--nproc-per-node=2", "--max-restarts=1",
             __file__, f"{folder}/pair.pt"],
            capture_output=True, text=True)
        print(run.stdout, end="")
        print("exit code of torchrun:", run.returncode)
# --8<-- [end:launch]
