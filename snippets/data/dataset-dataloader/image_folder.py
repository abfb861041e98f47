from pathlib import Path

from torch.utils.data import DataLoader, Dataset
from torchvision import datasets
from torchvision.io import decode_image

mnist = datasets.MNIST("data", train=True, download=True)
for i in range(30):
    image, label = mnist[i]
    folder = Path("digits", str(label))
    folder.mkdir(parents=True, exist_ok=True)
    image.save(folder / f"{i:02}.png")


class DigitFolder(Dataset):
    """Images (1, 28, 28) from root/label/name.png, with labels."""

    def __init__(self, root):
        self.files = sorted(Path(root).glob("*/*.png"))

    def __len__(self):
        return len(self.files)

    def __getitem__(self, i):
        file = self.files[i]
        return decode_image(file) / 255, int(file.parent.name)


dataset = DigitFolder("digits")
print("images:", len(dataset))
print("first file:", dataset.files[0].as_posix())
image, label = dataset[0]
print("image:", image.shape, image.dtype, "label:", label)
images, labels = next(iter(DataLoader(dataset, batch_size=8)))
print("batch:", images.shape, labels)
