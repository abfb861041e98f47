import torch


class Model(torch.nn.Module):
    def forward(self, x):
        return x * 2 + 1


def show(module, inputs):
    print("compile:", [node.name for node in module.graph.nodes])
    return module


x = torch.tensor(3.0)
exported = torch.export.export(Model(), (x,))
print("export:", [node.name for node in exported.graph.nodes])
print(exported.module()(x))

compiled = torch.compile(Model(), backend=show)
print(compiled(x))
