import torch
from PIL import Image
from skimage import data
from torchvision.models import MobileNet_V2_Weights, mobilenet_v2

weights = MobileNet_V2_Weights.IMAGENET1K_V1
model = mobilenet_v2(weights=weights).double().eval()
prepare = weights.transforms()
classes = weights.meta["categories"]

for name in "coffee", "camera", "rocket", "coins", "clock", "moon":
    photo = Image.fromarray(getattr(data, name)()).convert("RGB")
    with torch.no_grad():
        p = model(prepare(photo).double()[None])[0].softmax(0)
    best = [f"{classes[i]} {p[i]:.2f}" for i in p.topk(2).indices]
    print(f"{name:7} {best[0]}, then {best[1]}")
