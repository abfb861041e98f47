import warnings

import torch
from torch import nn

criterion = nn.MSELoss()
prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("default")
    for step in range(100):
        loss = criterion(prediction, target)
print(f"loss: {loss:.4f}")
print("warnings in 100 steps:", len(caught))
print(caught[0].message)

warnings.filterwarnings("error", message="Using a target size")
for criterion in (nn.MSELoss(), nn.L1Loss(), nn.SmoothL1Loss()):
    try:
        criterion(prediction, target)
    except UserWarning as error:
        print(criterion, "stopped by", type(error).__name__)
