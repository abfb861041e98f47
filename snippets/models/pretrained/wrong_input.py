import copy

import torch
from skimage import data
from torchvision.models import MobileNet_V2_Weights, mobilenet_v2
from torchvision.transforms import functional as TF

weights = MobileNet_V2_Weights.IMAGENET1K_V1
model = mobilenet_v2(weights=weights).double().eval()
prepare = weights.transforms()
classes = weights.meta["categories"]


def best(x, model=model):
    with torch.no_grad():
        p = model(x.double()[None])[0].softmax(0)
    return classes[p.argmax()], round(p.max().item(), 2)


for name in "chelsea", "coffee":
    photo = TF.to_pil_image(getattr(data, name)())
    x = prepare(photo)
    small = TF.center_crop(TF.resize(photo, 256), 224)
    unit = TF.to_tensor(small)
    print(name)
    print("  prepared:     ", *best(x))
    print("  no Normalize: ", *best(unit))
    print("  0 to 255:     ", *best(unit * 255))
    print("  BGR:          ", *best(x.flip(0)))
    print("  upside down:  ", *best(x.flip(1)))
    _, score = best(x, copy.deepcopy(model).train())
    print("  train mode, best score below 0.05:", score < 0.05)
