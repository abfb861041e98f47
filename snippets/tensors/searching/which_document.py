import torch

length = torch.tensor([3, 5, 2])
end = length.cumsum(0)
index = torch.tensor([0, 2, 3, 7, 9])

document = torch.searchsorted(end, index, right=True)
position = index - (end - length)[document]
print("end:", end)
print("document:", document)
print("position:", position)
