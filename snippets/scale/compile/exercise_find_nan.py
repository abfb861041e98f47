import torch


class Watch(torch.fx.Interpreter):
    def run_node(self, node):
        result = super().run_node(node)
        if torch.is_tensor(result) and result.isnan().any():
            if node.op == "call_function" and not self.found:
                self.found = True
                print("first nan in:", node.name)
        return result


def find_nan(graph, inputs):
    def run(*arguments):
        watch = Watch(graph)
        watch.found = False
        return watch.run(*arguments)
    return run


@torch.compile(backend=find_nan)
def entropy(p):
    logs = torch.log(p)
    terms = p * logs
    return -terms.sum()


print("entropy:", entropy(torch.tensor([0.5, 0.5])))
print("entropy:", entropy(torch.tensor([1.0, 0.0])))
