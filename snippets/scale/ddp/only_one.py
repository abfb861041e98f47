from datetime import timedelta
from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank, folder):
    store = dist.FileStore(f"{folder}/meeting", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2,
        timeout=timedelta(seconds=3))
    x = torch.ones(1)
    dist.all_reduce(x)
    if rank == 0:
        print("called on both:", x)
        try:
            dist.all_reduce(x)
        except RuntimeError as e:
            print("called on rank 0 alone:", str(e).split("] ")[1])
        store.set("rank 0 is done", "")
    store.wait(["rank 0 is done"])
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        mp.spawn(work, args=(folder,), nprocs=2)
