import warnings

import torch
import torch.nn.functional as F

prediction = torch.tensor([[-1.0], [1.0], [2.0]])
answer = torch.tensor([0.0, 0.0, 1.0])

print("subtraction:", (prediction - answer).shape)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = F.mse_loss(prediction, answer)
right = F.mse_loss(prediction.squeeze(1), answer)
print(f"mse_loss: {loss:.4f}", f"right: {right:.4f}")
print(f"{caught[0].category.__name__}:",
      str(caught[0].message).split(". ")[1])

try:
    F.binary_cross_entropy_with_logits(prediction, answer)
except ValueError as error:
    print("binary_cross_entropy_with_logits:", error)
