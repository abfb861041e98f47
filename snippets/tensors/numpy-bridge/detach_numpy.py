import torch

layer = torch.nn.Conv2d(1, 20, 5)

try:
    layer.weight.numpy()
except RuntimeError as error:
    print(error)

weight = layer.weight.detach().numpy()
print("detach:", weight.shape)

with torch.no_grad():
    print("no_grad:", layer.weight.numpy().shape)
