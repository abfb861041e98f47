import torch

x = torch.ones(2, requires_grad=True)


@torch.no_grad()
def evaluate(t):
    return t * 2


print("decorator", evaluate(x).requires_grad)
for recording in (False, True):
    with torch.set_grad_enabled(recording):
        print("set_grad_enabled", (x * 2).requires_grad)
with torch.no_grad():
    with torch.enable_grad():
        print("enable_grad", (x * 2).requires_grad)
    print("no_grad", torch.is_grad_enabled())
    leaf = torch.ones(2, requires_grad=True)
    print("new leaf", leaf.requires_grad)
print("outside", torch.is_grad_enabled())
