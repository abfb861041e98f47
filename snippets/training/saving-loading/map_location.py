import torch
from torch import nn

layer = nn.Linear(2, 2)
optimizer = torch.optim.SGD(layer.parameters(), 0.1, momentum=0.9)
layer(torch.ones(2)).sum().backward()
optimizer.step()
torch.save({"optimizer": optimizer.state_dict(),
            "random": torch.get_rng_state()}, "checkpoint.pt")

moved = nn.Linear(2, 2, device="meta")
optimizer = torch.optim.SGD(moved.parameters(), 0.1, momentum=0.9)
for device in "cpu", "meta":
    saved = torch.load("checkpoint.pt", map_location=device)
    optimizer.load_state_dict(saved["optimizer"])
    momentum = optimizer.state[moved.weight]["momentum_buffer"]
    print("opened on:", device, " momentum on:", momentum.device)
    try:
        torch.set_rng_state(saved["random"])
    except TypeError as e:
        print(e)
