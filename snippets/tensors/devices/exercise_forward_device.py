import torch


class Wrong(torch.nn.Module):
    def forward(self, x):
        return x + torch.zeros(2)


class Right(torch.nn.Module):
    def forward(self, x):
        return x + torch.zeros(2, device=x.device)


for model in (Wrong(), Right()):
    for device in ("cpu", "meta"):
        x = torch.ones(3, 2, device=device)
        name = f"{type(model).__name__} on {device}:"
        try:
            print(name, model(x).device)
        except RuntimeError as error:
            print(name, error)
