import torch


class Model(torch.nn.Module):
    def forward(self, x):
        y = x * 2
        return y + 1


def operations(graph):
    calls = [n for n in graph.nodes if n.op == "call_function"]
    return [n.target.__name__ for n in calls]


def show(module, inputs):
    print(operations(module.graph))
    return module


x = torch.tensor(3.0)
exported = torch.export.export(Model(), (x,))
print(operations(exported.graph))
print(exported.module()(x))

compiled = torch.compile(Model(), backend=show)
print(compiled(x))
