import torch

if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")

model = torch.nn.Linear(3, 1).to(device)
x = torch.tensor([[3.0, 5.0, 20.0]]).to(device)
noise = torch.zeros(1, 3, device=device)

print("chosen:", device.type)
print("result:", model(x + noise).device)
