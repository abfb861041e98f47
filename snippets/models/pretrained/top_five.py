import torch
from PIL import Image
from skimage import data
from torchvision.models import MobileNet_V2_Weights, mobilenet_v2

weights = MobileNet_V2_Weights.IMAGENET1K_V1
model = mobilenet_v2(weights=weights).double().eval()
prepare = weights.transforms()
classes = weights.meta["categories"]

photo = Image.fromarray(data.chelsea())
x = prepare(photo).double()
print("photo:", photo.size, "input:", tuple(x.shape))
with torch.no_grad():
    p = model(x[None])[0].softmax(0)
for score, number in zip(*p.topk(5)):
    print(f"{score:.2f} {classes[number]}")
