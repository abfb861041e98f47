import torch


def average(x):
    known = ~x.isnan()
    if known.sum() == 0:
        return torch.tensor(0.0)
    return x[known].mean()


def average_whole(x):
    known = ~x.isnan()
    total = torch.where(known, x, 0).sum()
    return total / known.sum().clamp(min=1)


nan = float("nan")
for x in torch.tensor([1.0, nan, 3.0]), torch.tensor([nan, nan]):
    for function in average, average_whole:
        report = torch._dynamo.explain(function)(x)
        print(f"{function.__name__}: {function(x)},",
              "breaks:", report.graph_break_count)
