from torch.utils.data import DataLoader

data = [10, 11, 12, 13]
for shuffle in (False, True):
    loader = DataLoader(data, shuffle=shuffle)
    print(f"shuffle={shuffle}:", type(loader.sampler).__name__)

loader = DataLoader(data, batch_size=3, sampler=[3, 0, 0, 1])
print("own order:", [batch.tolist() for batch in loader])
