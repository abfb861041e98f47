import torch
from PIL import Image
from skimage import data
from torchvision.models import MobileNet_V2_Weights, mobilenet_v2

weights = MobileNet_V2_Weights.IMAGENET1K_V1
model = mobilenet_v2(weights=weights).double().eval()
x = weights.transforms()(Image.fromarray(data.coffee())).double()
espresso = weights.meta["categories"].index("espresso")

covered = []
for row in range(0, 224, 56):
    for column in range(0, 224, 56):
        copy = x.clone()
        copy[:, row:row + 56, column:column + 56] = 0
        covered.append(copy)
with torch.no_grad():
    p = model(torch.stack(covered)).softmax(1)[:, espresso]
for row in p.view(4, 4).tolist():
    print(*(f"{score:.2f}" for score in row))
