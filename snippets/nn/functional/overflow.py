import torch

scores = torch.tensor([0.0, 1000.0])
print("exp:", scores.exp())
print("by hand:", scores.exp() / scores.exp().sum())
print("softmax:", scores.softmax(dim=0))
print("log of softmax:", scores.softmax(dim=0).log())
print("log_softmax:", scores.log_softmax(dim=0))

half = torch.tensor([0.0, 12.0], dtype=torch.float16)
print("float16 exp:", half.exp())
