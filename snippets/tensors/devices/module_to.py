import torch


class Scale(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = torch.nn.Linear(2, 2)
        self.register_buffer("mean", torch.zeros(2))
        self.factor = torch.ones(2)


model = Scale()
weight = model.linear.weight
returned = model.to("meta")

print("returned is model:", returned is model)
print("linear:", model.linear.weight.device)
print("same weight:", model.linear.weight is weight)
print("mean:", model.mean.device)
print("factor:", model.factor.device)
