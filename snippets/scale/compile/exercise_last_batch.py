import torch
from torch.utils.data import DataLoader

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph


def total(x):
    return (x * 2).sum()


for setting in "plain", "mark_dynamic", "drop_last":
    torch.compiler.reset()
    graphs.clear()
    compiled = torch.compile(total, backend=count)
    loader = DataLoader(torch.ones(70, 3), batch_size=32,
                        drop_last=setting == "drop_last")
    sizes = []
    for x in loader:
        if setting == "mark_dynamic":
            torch._dynamo.mark_dynamic(x, 0)
        compiled(x)
        sizes.append(len(x))
    print(f"{setting:12} batches: {sizes}, graphs: {len(graphs)}")
