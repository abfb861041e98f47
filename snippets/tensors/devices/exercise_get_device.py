import torch


def get_device():
    """The accelerator of this computer, or else the CPU."""
    if torch.accelerator.is_available():
        return torch.accelerator.current_accelerator()
    return torch.device("cpu")


device = get_device()
model = torch.nn.Sequential(
    torch.nn.Linear(3, 4), torch.nn.ReLU(), torch.nn.Linear(4, 1)
).to(device)
batch = torch.ones(8, 3, device=device)
prediction = model(batch)

print("on the device:", prediction.device.type == device.type)
print("array:", prediction.detach().cpu().numpy().shape)
