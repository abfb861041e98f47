# output: trained, within 5%
import os
import subprocess
import sys
from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
from torch import nn
from torch.nn import functional as F
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
x = torch.randn(256, 4)
y = x.sum(dim=1, keepdim=True)
model = nn.Linear(4, 1)


def train(file, kill_at=None):
    """60 steps, from file if it exists; rank 1 dies at kill_at."""
    rank, size = dist.get_rank(), dist.get_world_size()
    ddp = DistributedDataParallel(model)
    optimizer = torch.optim.Adam(ddp.parameters(), lr=0.05)
    step = 0
    if os.path.exists(file):
        saved = torch.load(file)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        step = saved["step"]
    if rank == 0:
        print("  starts at step", step, flush=True)
    while step < 60:
        if step == kill_at and rank == 1:
            os.kill(os.getpid(), 9)
        optimizer.zero_grad()
        F.mse_loss(ddp(x[rank::size]), y[rank::size]).backward()
        optimizer.step()
        step += 1
        if rank == 0 and step % 10 == 0:
            torch.save({"model": model.state_dict(), "step": step,
                        "optimizer": optimizer.state_dict()},
                       f"{file}.part")
            os.replace(f"{file}.part", file)
    if rank == 0:
        print(f"  loss {F.mse_loss(model(x), y):.4f}")


if "RANK" in os.environ:
    dist.init_process_group("gloo")
    first = os.environ["TORCHELASTIC_RESTART_COUNT"] == "0"
    train(sys.argv[1], kill_at=45 if first else None)
    dist.destroy_process_group()
else:
    print("one process, never killed:")
    with TemporaryDirectory() as folder:
        dist.init_process_group(
            "gloo", store=dist.HashStore(), rank=0, world_size=1)
        train(f"{folder}/one.pt")
        dist.destroy_process_group()

        print("two processes, one killed at step 45:")
        os.environ |= {"OMP_NUM_THREADS": "1",
                       "TORCH_CPP_LOG_LEVEL": "ERROR",
                       "TORCH_DISABLE_SHARE_RDZV_TCP_STORE": "1"}
        run = subprocess.run(
            [sys.executable, "-m", "torch.distributed.run",
             "--standalone", "--nproc-per-node=2", "--max-restarts=1",
             __file__, f"{folder}/two.pt"],
            capture_output=True, text=True)
        print(run.stdout, end="")
        print("exit code of torchrun:", run.returncode)
