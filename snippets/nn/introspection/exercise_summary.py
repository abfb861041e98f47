from torchvision.models import resnet18


def summary(model):
    total = sum(p.numel() for p in model.parameters())
    counted = 0
    for name, module in model.named_children():
        n = sum(p.numel() for p in module.parameters())
        counted += n
        kind = type(module).__name__
        print(f"{name:8} {kind:18} {n:10,} {n / total:6.1%}")
    print(f"{'total':27} {total:10,}")
    print("all counted:", counted == total)


summary(resnet18(weights=None))
