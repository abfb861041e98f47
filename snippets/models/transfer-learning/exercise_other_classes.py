import torch
from torchvision.models import resnet18

torch.manual_seed(0)
saved = resnet18(weights=None).state_dict()
model = resnet18(weights=None, num_classes=5)
try:
    model.load_state_dict(saved, strict=False)
except RuntimeError as error:
    print(error)

body = {name: value for name, value in saved.items()
        if not name.startswith("fc.")}
result = model.load_state_dict(body, strict=False)
print("missing:", result.missing_keys)
print("unexpected:", result.unexpected_keys)
