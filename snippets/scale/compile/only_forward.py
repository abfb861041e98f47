import torch
from torch import nn

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.down, self.up = nn.Linear(8, 2), nn.Linear(2, 8)

    def encode(self, x):
        return torch.relu(self.down(x))

    def forward(self, x):
        return self.up(self.encode(x))


model = torch.compile(Autoencoder(), backend=count)
x = torch.ones(4, 8)
model.encode(x)
print("graphs after encode:", len(graphs))
model(x)
print("graphs after forward:", len(graphs))
