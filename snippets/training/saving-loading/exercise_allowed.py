import pickle
from dataclasses import asdict, dataclass
import torch
from torch import serialization


@dataclass
class Config:
    hidden: int


config = Config(hidden=8)
torch.save({"config": config}, "object.pt")
torch.save({"config": asdict(config)}, "plain.pt")

for name in "object.pt", "plain.pt":
    try:
        print(name, torch.load(name))
    except pickle.UnpicklingError:
        print(name, "needs",
              serialization.get_unsafe_globals_in_checkpoint(name))

with serialization.safe_globals([Config]):
    print(torch.load("object.pt"))
