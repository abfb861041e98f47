import torch

x = torch.tensor([[-1.0], [0.0], [1.0]])
answer = torch.tensor([-2.0, 0.0, 2.0])

for slope in (0, 1, 2):
    prediction = slope * x
    wrong = (prediction - answer).square().mean()
    right = (prediction.squeeze(1) - answer).square().mean()
    print(f"slope {slope}: wrong {wrong:.4f}, right {right:.4f}")
