import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
wave = torch.sin(0.3 * torch.arange(201.0))[None, :, None]


def train(detach):
    rnn = nn.RNN(1, 1, batch_first=True)
    optimizer = torch.optim.SGD(rnn.parameters(), lr=0.1)
    h = None
    for start in range(0, 200, 20):
        output, h = rnn(wave[:, start:start + 20], h)
        loss = F.mse_loss(output, wave[:, start + 1:start + 21])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if detach:
            h = h.detach()


train(detach=True)
print("with detach: no error")
try:
    train(detach=False)
except RuntimeError as error:
    print("without:", type(error).__name__)
