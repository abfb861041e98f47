import torch


def show(graph, inputs):
    names = [node.name for node in graph.graph.nodes]
    print("back end was given:", *names)
    return graph


@torch.compile(backend=show)
def wave(x):
    return torch.sin(x) ** 2 + x


print("compiled nothing yet")
for number in 0.0, 1.0, 2.0:
    x = torch.full((2,), number)
    print("call with", number, "gives", wave(x))
