from torch import nn

layer = nn.Linear(2, 2)
shared = nn.ModuleList([layer] * 3)
separate = nn.ModuleList([nn.Linear(2, 2) for _ in range(3)])

for title, model in (("shared", shared), ("separate", separate)):
    parameters = [name for name, _ in model.named_parameters()]
    print(title)
    print("  numbers:", sum(p.numel() for p in model.parameters()))
    print("  named_parameters:", parameters)
    print("  names in state_dict:", len(model.state_dict()))
    print("  model[0] is model[2]:", model[0] is model[2])
print(shared)
print("printed alike:", str(shared) == str(separate))
