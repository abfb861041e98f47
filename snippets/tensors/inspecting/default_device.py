import numpy as np
import torch

before = torch.zeros(2)
torch.set_default_device("meta")
print("default:", torch.get_default_device())
print("made before:", before.device)
print("zeros:", torch.zeros(2).device)
print("Linear:", torch.nn.Linear(2, 1).weight.device)
print("from_numpy:", torch.from_numpy(np.ones(2)).device)
print("tensor:", torch.tensor(np.ones(2)).device)
print("explicit:", torch.zeros(2, device="cpu").device)

torch.set_default_device("cpu")
with torch.device("meta"):
    inside = torch.zeros(2)
print("inside:", inside.device, "after:", torch.zeros(2).device)
