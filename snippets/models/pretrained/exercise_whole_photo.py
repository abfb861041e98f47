import torch
from PIL import Image
from skimage import data
from torchvision.models import MobileNet_V2_Weights, mobilenet_v2
from torchvision.transforms import functional as TF

weights = MobileNet_V2_Weights.IMAGENET1K_V1
model = mobilenet_v2(weights=weights).double().eval()
prepare = weights.transforms()
classes = weights.meta["categories"]
rocket = Image.fromarray(data.rocket())
side = max(rocket.size)
pad_x, pad_y = (side - rocket.width) // 2, (side - rocket.height) // 2

for name, photo in [("middle", rocket),
                    ("whole", TF.pad(rocket, [pad_x, pad_y])),
                    ("rocket", rocket.crop((250, 50, 450, 300)))]:
    with torch.no_grad():
        p = model(prepare(photo).double()[None])[0].softmax(0)
    best = [f"{classes[i]} {p[i]:.2f}" for i in p.topk(3).indices]
    print(f"{name:7}", ", ".join(best))
