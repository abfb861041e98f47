import torch
from PIL import Image
from skimage import data
from torch import nn
from torch.nn import functional as F
from torchvision.models import MobileNet_V2_Weights, mobilenet_v2

weights = MobileNet_V2_Weights.IMAGENET1K_V1
model = mobilenet_v2(weights=weights).double().eval()
model.classifier = nn.Identity()
prepare = weights.transforms()

cat = Image.fromarray(data.chelsea())
images = {
    "itself": cat,
    "mirrored": cat.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    "gray": cat.convert("L").convert("RGB"),
    "coffee": Image.fromarray(data.coffee()),
    "rocket": Image.fromarray(data.rocket()),
}
x = torch.stack([prepare(image) for image in images.values()])
with torch.no_grad():
    features = model(x.double())
print("features:", tuple(features.shape))
pixels = x.double().flatten(1)
for i, name in enumerate(images):
    print(f"{name:8} pixels",
          f"{F.cosine_similarity(pixels[0], pixels[i], 0):5.2f}",
          f" features",
          f"{F.cosine_similarity(features[0], features[i], 0):.2f}")
