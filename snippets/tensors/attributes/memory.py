import torch

eye = torch.eye(1000)
print(eye.numel(), eye.element_size(), eye.nbytes)
print(eye.double().nbytes, eye.bool().nbytes)

sparse = eye.to_sparse()
print(eye.layout, sparse.layout)
print(sparse.values().nbytes, sparse.indices().nbytes)
