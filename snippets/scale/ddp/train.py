# output: trained, within 5%
from tempfile import TemporaryDirectory
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn import functional as F
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, Subset
from torchvision import datasets, transforms


def mnist(train, size):
    """The first size images of MNIST with their labels."""
    images = datasets.MNIST("data", train=train, download=True,
                            transform=transforms.ToTensor())
    return Subset(images, range(size))


def lenet():
    """Logits of 10 digits: (N, 1, 28, 28) -> (N, 10)."""
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Tanh(), nn.AvgPool2d(2),
        nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.Tanh(), nn.Linear(120, 84), nn.Tanh(),
        nn.Linear(84, 10))


def train(rank, size):
    """LeNet after 2 epochs, trained by size processes."""
    torch.manual_seed(0)
    model = lenet()
    ddp = DistributedDataParallel(model) if size > 1 else model
    images = mnist(True, 2500)
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


@torch.no_grad()
def correct(model, rank, size):
    """How many of a rank's share of test images are right."""
    rows = Subset(mnist(False, 1000), range(rank, 1000, size))
    return sum((model(x).argmax(1) == y).sum()
               for x, y in DataLoader(rows, 500))


def work(rank, folder, alone):
    store = dist.FileStore(f"{folder}/meeting", 2)
    dist.init_process_group(
        "gloo", store=store, rank=rank, world_size=2)
    model = train(rank, 2)
    total = correct(model, rank, 2)
    dist.all_reduce(total)
    if rank == 0:
        print(f"two processes, accuracy: {total.item() / 1000:.2f}")
        far = max((p - alone[name]).abs().max()
                  for name, p in model.state_dict().items())
        print("every weight within 0.001:", (far < 0.001).item())
    dist.destroy_process_group()


if __name__ == "__main__":
    model = train(0, 1)
    right = correct(model, 0, 1).item()
    print(f"one process, accuracy: {right / 1000:.2f}")
    with TemporaryDirectory() as folder:
        mp.spawn(work, args=(folder, model.state_dict()), nprocs=2)
