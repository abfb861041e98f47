import torch
from torchvision.models import ResNet18_Weights

prepare = ResNet18_Weights.DEFAULT.transforms()
print(prepare)

white = torch.full((3, 300, 400), 255, dtype=torch.uint8)
print("shape:", tuple(prepare(white).shape))
for name, photo in [("uint8", white), ("float to 1", white / 255),
                    ("float to 255", white.float())]:
    red, green, blue = prepare(photo)[:, 0, 0].tolist()
    print(f"{name:12} red {red:.2f} green {green:.2f} blue {blue:.2f}")
print(f"red by hand: {(1 - 0.485) / 0.229:.2f}")
