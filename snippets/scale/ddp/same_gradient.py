from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.parallel import DistributedDataParallel

torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8, 1)
model = nn.Linear(3, 1)


def gradient(model, rows):
    """Gradient of the weight from the mean loss of rows: (3,)."""
    model.zero_grad()
    nn.functional.mse_loss(model(x[rows]), y[rows]).backward()
    return next(model.parameters()).grad[0].clone()


def work(rank, folder):
    store = dist.FileStore(f"{folder}/meeting", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2)
    whole = gradient(model, range(8))
    own = gradient(model, range(rank, 8, 2))
    ddp = DistributedDataParallel(model)
    averaged = gradient(ddp, range(rank, 8, 2))
    torch.testing.assert_close(averaged, whole)
    both = [torch.zeros(2, 3), torch.zeros(2, 3)]
    dist.all_gather(both, torch.stack([own, averaged]))
    if rank == 0:
        for n in range(2):
            print(f"rank {n}: own {both[n][0].numpy().round(2)}",
                  f" after DDP {both[n][1].numpy().round(2)}")
        print("whole batch:", whole.numpy().round(2))
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        mp.spawn(work, args=(folder,), nprocs=2)
