import torch
from PIL import Image
from skimage import data
from torchvision.models import MobileNet_V2_Weights, mobilenet_v2

weights = MobileNet_V2_Weights.IMAGENET1K_V1
model = mobilenet_v2(weights=weights).double().eval()
classes = weights.meta["categories"]
x = weights.transforms()(Image.fromarray(data.chelsea())).double()
with torch.no_grad():
    p = model(x[None])[0].softmax(0)

first, last = classes.index("tabby"), classes.index("Egyptian cat")
print("cats:", ", ".join(classes[first:last + 1]))
print(f"best class: {p.max():.2f}")
print(f"any cat:    {p[first:last + 1].sum():.2f}")
