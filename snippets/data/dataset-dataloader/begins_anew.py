from torch.utils.data import DataLoader

loader = DataLoader(range(6), batch_size=2)
print("anew:", [next(iter(loader)).tolist() for _ in range(3)])

batches = iter(loader)
print("on:", [next(batches).tolist() for _ in range(3)])
print("after the last:", next(batches, "nothing"))

try:
    loader[0]
except TypeError as error:
    print(error)
print("samples 2 and 3:", loader.dataset[2], loader.dataset[3])
