import torch

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
try:
    torch.empty(10**15, device=device)
except RuntimeError as error:
    message = str(error)
    start = max(message.find("DefaultCPUAllocator"), 0)
    print(type(error).__name__)
    print(message[start:].partition(" GPU ")[0].partition(" Error ")[0])

x = torch.ones(3, device=device)
print("still usable:", x.sum().item())
