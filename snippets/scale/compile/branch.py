import torch

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph


def shorten(x):
    if x.norm() > 1:
        return x / x.norm()
    return x * 1


def shorten_where(x):
    size = x.norm()
    return torch.where(size > 1, x / size, x)


for function in shorten, shorten_where:
    graphs.clear()
    compiled = torch.compile(function, backend=count)
    for x in torch.tensor([3.0, 4.0]), torch.tensor([0.0, 0.5]):
        y = compiled(x)
        print(f"{function.__name__}: {y}, graphs so far: {len(graphs)}")
    torch.compiler.reset()
    try:
        torch.compile(function, backend=count, fullgraph=True)(x)
        print("  fullgraph=True: no break")
    except RuntimeError as error:
        print("  fullgraph=True:", str(error).splitlines()[0])
x = torch.zeros(2, requires_grad=True)
shorten_where(x).sum().backward()
print("gradient at 0:", x.grad)
