import torch
from PIL import Image
from skimage import data
from torchvision.models import MobileNet_V2_Weights, mobilenet_v2

weights = MobileNet_V2_Weights.IMAGENET1K_V1
model = mobilenet_v2(weights=weights).double().eval()
prepare = weights.transforms()
classes = weights.meta["categories"]

photos = [Image.fromarray(getattr(data, name)()).convert("RGB")
          for name in ("chelsea", "coffee", "camera")]
print("sizes:", *(photo.size for photo in photos))
batch = torch.stack([prepare(photo) for photo in photos]).double()
print("batch:", tuple(batch.shape))
with torch.no_grad():
    together = model(batch)
    alone = torch.cat([model(x[None]) for x in batch])
print("same alone:", torch.allclose(together, alone))
print([classes[i] for i in together.argmax(1)])
