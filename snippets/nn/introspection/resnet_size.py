from torchvision.models import resnet18

model = resnet18(weights=None)
for p in model.parameters():
    p.requires_grad_(False)
model.fc.requires_grad_(True)

total = sum(p.numel() for p in model.parameters())
trainable = sum(p.numel() for p in model.parameters()
                if p.requires_grad)
print(f"parameters: {total:,}")
print(f"trainable:  {trainable:,}")


def megabytes(tensors):
    return sum(t.numel() * t.element_size() for t in tensors) / 1e6


print(f"parameters: {megabytes(model.parameters()):.2f} MB")
print(f"buffers:    {megabytes(model.buffers()):.2f} MB")
model.half()
print(f"half:       {megabytes(model.parameters()):.2f} MB")
