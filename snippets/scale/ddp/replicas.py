from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def show(when, model):
    """Print on rank 0 whether all ranks have the same weights."""
    both = [torch.zeros_like(model.weight) for _ in range(2)]
    dist.all_gather(both, model.weight.detach())
    if dist.get_rank() == 0:
        print(f"{when}: equal {torch.equal(*both)}")


def work(rank, folder):
    store = dist.FileStore(f"{folder}/meeting", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2)
    torch.manual_seed(rank)
    model = nn.Linear(3, 1)
    show("made", model)
    ddp = DistributedDataParallel(model)
    show("wrapped", model)

    optimizer = torch.optim.Adam(ddp.parameters())
    for _ in range(5):
        optimizer.zero_grad()
        ddp(torch.randn(4, 3)).square().mean().backward()
        optimizer.step()
    show("5 steps on different data", model)

    if rank == 0:
        nn.init.zeros_(model.weight)
    ddp(torch.randn(4, 3)).square().mean().backward()
    optimizer.step()
    show("changed on rank 0, then a step", model)
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        mp.spawn(work, args=(folder,), nprocs=2)
