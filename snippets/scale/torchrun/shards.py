from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


def work(rank, folder):
    store = dist.FileStore(f"{folder}/meeting", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2)
    torch.manual_seed(0)
    x = torch.randn(8, 4)
    model = nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 3))
    model(x).square().mean().backward()
    whole = model[0].weight.grad.clone()
    model.zero_grad()

    mesh = init_device_mesh("cpu", (2,))
    for module in model[0], model[2], model:
        fully_shard(module, mesh=mesh)
    optimizer = torch.optim.Adam(model.parameters())
    model(x[rank::2]).square().mean().backward()
    gradient = model[0].weight.grad.full_tensor()
    optimizer.step()
    if rank == 0:
        for name, p in model.named_parameters():
            adam = optimizer.state[p]["exp_avg"].to_local()
            part = p.to_local()
            print(f"{name}: {tuple(p.shape)}  rank 0 holds",
                  f"{tuple(part.shape)}  Adam: {tuple(adam.shape)}")
        print("same gradient:", torch.allclose(gradient, whole))
    dist.destroy_process_group()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        mp.spawn(work, args=(folder,), nprocs=2)
