import torch

settings = {
    "plain": {},
    "momentum": {"momentum": 0.9},
    "weight decay": {"weight_decay": 0.1},
}
for grad in "kept", "zero", "None":
    for name, options in settings.items():
        w = torch.tensor([1.0], requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.1, **options)
        (2 * w).sum().backward()
        optimizer.step()

        w.requires_grad_(False)
        if grad != "kept":
            optimizer.zero_grad(set_to_none=grad == "None")
        before = w.clone()
        optimizer.step()
        moved = (w - before).abs().item()
        print(f"grad {grad}, {name:12} moved: {moved:.3f}")
