import matplotlib.pyplot as plt
from torchvision import datasets

train = datasets.MNIST("data", train=True, download=True)
fig, axes = plt.subplots(1, 5, figsize=(5.6, 1.5), layout="constrained")
for number, ax in enumerate(axes):
    image, label = train.data[number], train.targets[number]
    rows, columns = image.nonzero(as_tuple=True)
    ax.scatter(columns, rows, c=image[rows, columns], cmap="gray_r",
               vmin=0, marker="s", s=5.2, linewidths=0)
    ax.set(xlim=(-0.5, 27.5), ylim=(27.5, -0.5), aspect="equal",
           xticks=[], yticks=[])
    ax.set_title(f"${label}$")
plt.show()
