import torch

gpu = torch.accelerator.is_available()
device = torch.accelerator.current_accelerator() if gpu else "cpu"
table = torch.nn.Embedding(10, 3, device=device)
words = torch.tensor([3, 12], device=device)

try:
    rows = table(words)
    print("no error at the call")
    print(rows.sum().item())
except (IndexError, RuntimeError) as error:
    print(type(error).__name__, "|", str(error).splitlines()[0])

try:
    print("after it:", torch.ones(2, device=device).sum().item())
except RuntimeError as error:
    print("after it:", str(error).splitlines()[0])
