import torch

torch.manual_seed(0)
x = torch.randint(-3, 4, (10, 4))
a = torch.randint(-3, 4, (4, 4))

forms = torch.einsum("ni,ij,nj->n", x, a, x)
one_by_one = torch.stack([row @ a @ row for row in x])

print("forms", tuple(forms.shape))
print("one by one:", torch.equal(forms, one_by_one))
