import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd


def show(name):
    def compiler(graph, inputs):
        nodes = graph.graph.nodes
        calls = [n.name for n in nodes if n.op == "call_function"]
        print(f"{name} graph:", *calls)
        return make_boxed_func(graph.forward)
    return compiler


@torch.compile(backend=aot_autograd(
    fw_compiler=show("forward"), bw_compiler=show("backward")))
def loss_of(w, x):
    return torch.sin(w * x)


w = torch.tensor(0.0, requires_grad=True)
loss = loss_of(w, torch.tensor(3.0))
loss.backward()
print("gradient:", w.grad)
