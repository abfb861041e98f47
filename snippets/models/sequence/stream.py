import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
wave = torch.sin(0.3 * torch.arange(201.0)).reshape(1, 201, 1)


def train(detach, retain=False):
    rnn, read = nn.RNN(1, 8, batch_first=True), nn.Linear(8, 1)
    optimizer = torch.optim.SGD([*rnn.parameters(), *read.parameters()])
    h = None
    for start in range(0, 200, 20):
        output, h = rnn(wave[:, start:start + 20], h)
        target = wave[:, start + 1:start + 21]
        loss = F.mse_loss(read(output), target)
        optimizer.zero_grad()
        loss.backward(retain_graph=retain)
        optimizer.step()
        if detach:
            h = h.detach()
    return start // 20 + 1


print("with detach, pieces:", train(detach=True))
for retain in (False, True):
    try:
        train(detach=False, retain=retain)
    except RuntimeError as error:
        print("retain_graph:", retain, type(error).__name__,
              "about in-place:", "inplace" in str(error))
