import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.image = nn.Linear(6, 4)
        self.age = nn.Linear(1, 4)
        self.head = nn.Linear(4, 2)

    def forward(self, image, age):
        hidden = (self.image(image) + self.age(age)).relu()
        return self.head(hidden)


image, age = torch.ones(3, 6), torch.ones(3, 1)
print("class:", tuple(Classifier()(image, age).shape))

row = nn.Sequential(nn.Linear(6, 4), nn.ReLU(), nn.Linear(4, 2))
print("Sequential:", tuple(row(image).shape))
try:
    row(image, age)
except TypeError as error:
    print(error)
