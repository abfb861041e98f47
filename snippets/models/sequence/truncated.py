import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(3, 5, batch_first=True)
x = torch.randn(1, 20, 3)
last = []
for cut in (False, True):
    x = x.detach().requires_grad_()
    _, h = rnn(x[:, :10])
    output, _ = rnn(x[:, 10:], h.detach() if cut else h)
    output[0, -1].sum().backward()
    last.append(output[0, -1])
    steps = x.grad[0].abs().sum(dim=1).count_nonzero().item()
    print("detach:", cut, "steps with a gradient:", steps)
print("same output:", torch.equal(*last))
