import torch
import torch.nn.functional as F
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.drop = nn.Dropout(0.5)

    def forward(self, x):
        print("self.drop(x):", self.drop(x))
        print("nn.Dropout(0.5)(x):", nn.Dropout(0.5)(x))
        print("F.dropout(x, 0.5):", F.dropout(x, 0.5))
        switched = F.dropout(x, 0.5, training=self.training)
        print("training=self.training:", switched)


torch.manual_seed(0)
Model().eval()(torch.ones(6))
