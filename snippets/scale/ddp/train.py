# output: trained, within 5%
from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn import functional as F
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import (DataLoader, DistributedSampler,
                              TensorDataset)
from torchvision import datasets


def mnist(train, size):
    """The first images (size, 1, 28, 28) and labels of MNIST."""
    images = datasets.MNIST("data", train=train, download=True)
    return images.data[:size, None] / 255, images.targets[:size]


def lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Tanh(), nn.AvgPool2d(2),
        nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.Tanh(), nn.Linear(120, 84), nn.Tanh(),
        nn.Linear(84, 10))


def train(rank, size):
    """LeNet after 2 epochs, trained by size processes."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    model = lenet()
    ddp = DistributedDataParallel(model) if size > 1 else model
    images = TensorDataset(*mnist(True, 2500))
    sampler = DistributedSampler(images, size, rank, seed=1)
    loader = DataLoader(images, 32 // size, sampler=sampler)
    optimizer = torch.optim.SGD(ddp.parameters(), 0.05, momentum=0.9)
    for epoch in range(2):
        sampler.set_epoch(epoch)
        for x, y in loader:
            optimizer.zero_grad()
            F.cross_entropy(ddp(x), y).backward()
            optimizer.step()
    return model


def correct(model, rank, size):
    """How many of a rank's test images are right."""
    x, y = mnist(False, 1000)
    digits = model(x[rank::size]).argmax(dim=1)
    return (digits == y[rank::size]).sum()


def work(rank, folder, one):
    store = dist.FileStore(f"{folder}/meeting", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2)
    model = train(rank, 2)
    total = correct(model, rank, 2)
    dist.all_reduce(total)
    if rank == 0:
        print(f"two processes, accuracy: {total.item() / 1000:.2f}")
        close = [torch.allclose(p, one[name], rtol=0, atol=0.001)
                 for name, p in model.state_dict().items()]
        print("every weight within 0.001:", all(close))
    dist.destroy_process_group()


if __name__ == "__main__":
    model = train(0, 1)
    total = correct(model, 0, 1)
    print(f"one process, accuracy: {total.item() / 1000:.2f}")
    with TemporaryDirectory() as folder:
        mp.spawn(work, args=(folder, model.state_dict()), nprocs=2)
