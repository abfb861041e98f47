import torch
import torch.nn.functional as F
from torch import nn

layer = nn.Linear(784, 10)
labels = torch.zeros(8, dtype=torch.int64)
for channels in (1, 3):
    images = torch.zeros(8, channels, 28, 28)
    scores = layer(images.view(-1, 28 * 28))
    print("channels:", channels, "scores:", tuple(scores.shape))
    try:
        F.cross_entropy(scores, labels)
        print("loss: computed")
    except ValueError as error:
        print("loss:", error)

try:
    layer(images.flatten(1))
except RuntimeError as error:
    print("flatten(1):", error)
