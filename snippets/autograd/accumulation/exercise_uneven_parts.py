import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([2.0, 4.0, 6.0, 8.0])


def gradient(sizes, weights):
    w = torch.tensor(0.0, requires_grad=True)
    for a, b, weight in zip(x.split(sizes), y.split(sizes), weights):
        loss = (w * a - b).pow(2).mean()
        (weight * loss).backward()
    return w.grad


print("all at once:  ", gradient([4], [1]))
print("2 and 2, half:", gradient([2, 2], [1 / 2, 1 / 2]))
print("3 and 1, half:", gradient([3, 1], [1 / 2, 1 / 2]))
print("3 and 1, n/4: ", gradient([3, 1], [3 / 4, 1 / 4]))
