import torch

w = torch.ones(2, requires_grad=True)
with torch.inference_mode():
    features = torch.tensor([3.0, 4.0])

try:
    (w * features).sum()
except RuntimeError as error:
    print(str(error).split(".")[0])

(w * features.clone()).sum().backward()
print(w.grad)
print((w + features).requires_grad)
