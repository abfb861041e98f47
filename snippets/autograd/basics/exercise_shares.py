import torch


def gradient(to_one_number):
    x = torch.tensor([1.0, 2.0, 5.0], requires_grad=True)
    share = x / x.sum()
    to_one_number(share).backward()
    return x.grad


print("sum:  ", gradient(torch.sum))
print("first:", gradient(lambda share: share[0]))
