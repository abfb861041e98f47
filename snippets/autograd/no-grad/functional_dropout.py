import torch
import torch.nn.functional as F
from torch import nn


class Model(nn.Module):
    def forward(self, x):
        always = F.dropout(x)
        switched = F.dropout(x, training=self.training)
        return always, switched


torch.manual_seed(0)
always, switched = Model().eval()(torch.ones(6))
print("F.dropout(x):", always)
print("training=self.training:", switched)
