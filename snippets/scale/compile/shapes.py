import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph


def mean_square(x):
    return (x * x).mean()


for dynamic in False, None, True:
    torch.compiler.reset()
    compiled = torch.compile(mean_square, backend=count, dynamic=dynamic)
    print("dynamic:", dynamic)
    for size in 64, 48, 32, 16, 1:
        before = len(graphs)
        compiled(torch.ones(size, 3))
        print(f"  batch of {size:2}, new graphs: {len(graphs) - before}")
