import numpy as np
from PIL import Image
from torchvision import transforms

array = np.array([[[0, 128, 255], [255, 0, 51]]], dtype=np.uint8)
print("array:", array.shape, array.dtype)

photo = Image.fromarray(array)
print("photo:", photo.mode, photo.size)

x = transforms.ToTensor()(photo)
print("x:", x.shape, x.dtype)
print("red:", x[0].tolist(), "green:", round(x[1, 0, 0].item(), 3))
