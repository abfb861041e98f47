import warnings

import torch

batch = torch.ones(2, 3, 4)
print("mT:", tuple(batch.mT.shape))
print("batch @ batch.mT:", tuple((batch @ batch.mT).shape))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("T:", tuple(batch.T.shape))
print(str(caught[0].message).split(" and ")[0])
