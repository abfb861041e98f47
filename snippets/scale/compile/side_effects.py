import torch

graphs, history = [], []


def count(graph, inputs):
    graphs.append(graph)
    return graph


@torch.compile(backend=count)
def scaled(x):
    return x * scale


@torch.compile(backend=count)
def logged(x):
    history.append("called")
    return x * 2


x = torch.ones(1)
for scale in 2.0, 5.0, 7.0, 9.0:
    print("scale:", scale, "result:", scaled(x), "graphs:", len(graphs))
graphs.clear()
for call in 1, 2, 3, 4:
    logged(x)
    print("entries:", len(history), "graphs:", len(graphs))
