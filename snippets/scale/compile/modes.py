import torch
from torch import nn

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph


model = torch.compile(
    nn.Sequential(nn.Linear(4, 4), nn.Dropout()), backend=count)
x = torch.ones(2, 4)


def call(what):
    before = len(graphs)
    model(x)
    print(f"{what:16} new graphs: {len(graphs) - before}")


for epoch in 1, 2:
    model.train()
    call(f"epoch {epoch}, train")
    model.eval()
    with torch.no_grad():
        call(f"epoch {epoch}, eval")
call("eval, gradients")
