import io
import torch

model = torch.nn.Linear(3, 1)
if torch.accelerator.is_available():
    model = model.to(torch.accelerator.current_accelerator())

file = io.BytesIO()
torch.save(model.state_dict(), file)

for device in ("cpu", "meta"):
    file.seek(0)
    state = torch.load(file, map_location=device)
    print(device, "->", state["weight"].device)
