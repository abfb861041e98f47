import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def train(epochs, saved=None):
    """Train up to epochs, from saved if given; return the state."""
    saved = saved or {}
    torch.manual_seed(0)
    x = torch.randn(32, 4)
    data = TensorDataset(x, x.sum(dim=1, keepdim=True))
    model = nn.Sequential(
        nn.Linear(4, 8), nn.Dropout(0.2), nn.Linear(8, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, 0.5)
    parts = {"model": model, "optimizer": optimizer,
             "scheduler": scheduler}
    for name, part in parts.items():
        if name in saved:
            part.load_state_dict(saved[name])
    if "random" in saved:
        torch.set_rng_state(saved["random"])
    for epoch in range(saved.get("epoch", 0), epochs):
        for a, b in DataLoader(data, batch_size=8, shuffle=True):
            optimizer.zero_grad()
            nn.functional.mse_loss(model(a), b).backward()
            optimizer.step()
        scheduler.step()
    state = {name: part.state_dict() for name, part in parts.items()}
    return state | {"random": torch.get_rng_state(), "epoch": epochs}


without_break = train(6)["model"]["0.weight"]
torch.save(train(3), "checkpoint.pt")
for missing in ["nothing", *torch.load("checkpoint.pt")]:
    saved = torch.load("checkpoint.pt")
    saved.pop(missing, None)
    weight = train(6, saved)["model"]["0.weight"]
    print(f"missing {missing}:", torch.equal(weight, without_break))
