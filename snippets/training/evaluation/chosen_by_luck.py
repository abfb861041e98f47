import torch

torch.manual_seed(0)
labels = torch.randint(2, (200,))
valid, test = labels[:100], labels[100:]
models = torch.randint(2, (1000, 200))


def accuracy(answers, labels):
    return (answers == labels).double().mean(dim=-1)


scores = accuracy(models[:, :100], valid)
best = scores.argmax()
print("mean of all, valid: ", round(scores.mean().item(), 2))
print("best of 1000, valid:", scores[best].item())
print("the same one, test: ", accuracy(models[best, 100:], test).item())
