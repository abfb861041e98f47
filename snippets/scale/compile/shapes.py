import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph


def mean_square(x):
    return (x * x).mean()


for dynamic in False, None, True:
    torch.compiler.reset()
    compiled = torch.compile(
        mean_square, backend=count, dynamic=dynamic)
    graphs.clear()
    for size in 64, 48, 32, 16, 1:
        compiled(torch.ones(size, 3))
        print(f"dynamic={dynamic}, batch of {size}:",
              len(graphs), "graphs so far")
