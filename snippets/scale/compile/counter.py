import logging

import torch
from torch import nn

graphs = []


def count(graph, inputs):
    graphs.append(graph)
    return graph


class Counting(nn.Module):
    def __init__(self, start):
        super().__init__()
        if torch.is_tensor(start):
            self.register_buffer("calls", start)
        else:
            self.calls = start

    def forward(self, x):
        self.calls += 1
        return x * self.calls


def report(record):
    print("logged:", record.getMessage().splitlines()[0])


logging.getLogger("torch._dynamo").handlers[0].emit = report
for start in 0, torch.tensor(0):
    torch.compiler.reset()
    graphs.clear()
    model = torch.compile(Counting(start), backend=count)
    for _ in range(20):
        y = model(torch.ones(2))
    print(f"{type(start).__name__}: result {y}, graphs {len(graphs)}")
