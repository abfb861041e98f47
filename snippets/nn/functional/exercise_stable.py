import torch


def softmax(z):
    """z (n, classes) -> probabilities (n, classes)"""
    e = (z - z.amax(dim=1, keepdim=True)).exp()
    return e / e.sum(dim=1, keepdim=True)


def log_softmax(z):
    """z (n, classes) -> logarithms of the probabilities"""
    z = z - z.amax(dim=1, keepdim=True)
    return z - z.exp().sum(dim=1, keepdim=True).log()


z = torch.tensor([[0.0, 1000.0, 999.0], [-1000.0, -1001.0, -999.0]])
print(softmax(z))
print("softmax agrees:", torch.allclose(softmax(z), z.softmax(1)))
same = torch.allclose(log_softmax(z), z.log_softmax(1))
print("log_softmax agrees:", same)
