import torch
import torch.nn.functional as F


def nothing(scores):
    return scores


def softmax(scores):
    return scores.softmax(dim=1)


label = torch.tensor([0])
for row in ([20.0, 0.0, 0.0], [0.0, 20.0, 0.0], [-3.0, -1.0, -2.0]):
    print("scores", row)
    for last in (nothing, softmax, torch.relu):
        scores = torch.tensor([row], requires_grad=True)
        loss = F.cross_entropy(last(scores), label)
        loss.backward()
        size = scores.grad.abs().max().item()
        print(f"  {last.__name__:7} loss {loss.item():.2f},"
              f" largest gradient {size:.2f}")
