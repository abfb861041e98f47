import torch

eye = torch.eye(1000)
print("numel:", eye.numel(), " element_size:", eye.element_size())
print("float32 bytes:", eye.nbytes)
print("float64 bytes:", eye.double().nbytes)
print("bool bytes:   ", eye.bool().nbytes)

sparse = eye.to_sparse()
print("layouts:", eye.layout, sparse.layout)
print("values: ", sparse.values().nbytes, "bytes")
print("indices:", sparse.indices().nbytes, "bytes")
