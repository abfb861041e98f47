from inspect import isfunction, signature

import torch
import torch.nn.functional as F

found = {True: [], False: []}
for name, function in sorted(vars(F).items()):
    if isfunction(function):
        training = signature(function).parameters.get("training")
        if training:
            found[training.default].append(name)
for default, names in found.items():
    print(f"training={default}:", *names)

torch.manual_seed(0)
q = torch.randn(1, 4, 8)
one = F.scaled_dot_product_attention(q, q, q, dropout_p=0.5)
two = F.scaled_dot_product_attention(q, q, q, dropout_p=0.5)
print("attention, twice the same:", torch.equal(one, two))
