import warnings

import torch
import torch.nn.functional as F

prediction = torch.tensor([[-1.0], [1.0], [2.0]])
answer = torch.tensor([0.0, 0.0, 1.0])
fits = prediction.squeeze(1)

print("prediction - answer:", tuple((prediction - answer).shape))

loss = F.poisson_nll_loss(prediction, answer)
right = F.poisson_nll_loss(fits, answer)
print(f"poisson_nll_loss: {loss:.4f}, right: {right:.4f}")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = F.mse_loss(prediction, answer)
right = F.mse_loss(fits, answer)
print(f"mse_loss: {loss:.4f}, right: {right:.4f}")
print("warning:", caught[0].message)

try:
    F.binary_cross_entropy_with_logits(prediction, answer)
except ValueError as error:
    print("binary_cross_entropy_with_logits:", error)
