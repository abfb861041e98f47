import torch

n = 7
z = torch.tensor([7])
print(isinstance(n, object), isinstance(z, object))
print(hasattr(n, "grad_fn"), hasattr(z, "grad_fn"))

same_n, same_z = n, z
same_n += 1
same_z += 1
print(n, same_n)
print(z, same_z)
