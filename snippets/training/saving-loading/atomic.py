import os
import pickle
import torch


def save_atomically(checkpoint, path):
    """Replace the file at path only when all is written."""
    with open(f"{path}.part", "wb") as file:
        torch.save(checkpoint, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(f"{path}.part", path)


def epoch_left(save):
    """Epoch in the file after a second save that fails."""
    save({"epoch": 1}, "checkpoint.pt")
    try:
        save({"epoch": 2, "loss": lambda x: x}, "checkpoint.pt")
    except (pickle.PicklingError, AttributeError):
        pass
    try:
        return torch.load("checkpoint.pt")["epoch"]
    except RuntimeError:
        return "none, the file is damaged"


print("torch.save:", epoch_left(torch.save))
print("save_atomically:", epoch_left(save_atomically))
