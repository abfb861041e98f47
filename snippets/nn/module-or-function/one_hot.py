import torch
import torch.nn.functional as F

scores = torch.tensor([[1.0, 5.0, 2.0, 0.0, 0.0],
                       [7.0, 1.0, 3.0, 0.0, 0.0],
                       [0.0, 2.0, 4.0, 4.0, 0.0]])
label = scores.argmax(dim=1)
print("label:", label)
same = torch.equal(label, scores.softmax(dim=1).argmax(dim=1))
print("same label after softmax:", same)

one_hot = F.one_hot(label, num_classes=5)
print(one_hot)
print("dtype:", one_hot.dtype)
