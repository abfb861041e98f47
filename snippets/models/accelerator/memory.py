import torch


def report(when):
    """Mebibytes in tensors and mebibytes taken from the device."""
    if torch.accelerator.is_available():
        used = torch.accelerator.memory_allocated() / 2**20
        taken = torch.accelerator.memory_reserved() / 2**20
        print(f"{when}: tensors {used:.1f}, taken {taken:.0f}")


gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
x = torch.zeros(1024, 1024, device=device)
print("one tensor:", x.nbytes / 2**20, "MiB")
report("made")

y = [x + i for i in range(20)]
report("twenty more")
del y
report("deleted")
torch.accelerator.empty_cache() if gpu else None
report("emptied")
