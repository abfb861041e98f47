from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank, folder):
    store = dist.FileStore(f"{folder}/meeting", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2)
    x = torch.tensor([10.0, 1.0]) if rank == 0 else torch.ones(2)
    total = x.clone()
    dist.all_reduce(total)
    every = [torch.zeros(2) for _ in range(2)]
    dist.all_gather(every, x)
    if rank == 0:
        print("processes:", dist.get_world_size())
        print("x on rank 0:", every[0])
        print("x on rank 1:", every[1])
        print("all_reduce, on both:", total)
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        mp.spawn(work, args=(folder,), nprocs=2)
