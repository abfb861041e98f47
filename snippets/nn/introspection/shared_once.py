from torch import nn

act = nn.ReLU()
model = nn.Sequential(nn.Linear(2, 4), act, nn.Linear(4, 2), act)

print(model)
print("modules: ", [name for name, _ in model.named_modules()])
print("children:", [name for name, _ in model.named_children()])
every = model.named_modules(remove_duplicate=False)
print("every name:", [name for name, _ in every])
