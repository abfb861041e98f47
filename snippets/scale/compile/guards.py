import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=count)
def double(x):
    return x * 2


x = torch.ones(2, 6)
for change, value in (
        ("first call", x), ("other values", x + 5),
        ("float64", x.double()), ("one axis more", x[None]),
        ("requires_grad", x.clone().requires_grad_()),
        ("transposed", torch.ones(6, 2).T),
        ("first call again", x)):
    before = len(graphs)
    double(value)
    print(f"{change:16} new graphs: {len(graphs) - before}")
