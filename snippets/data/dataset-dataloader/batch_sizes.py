from torch.utils.data import DataLoader

for drop_last in (False, True):
    loader = DataLoader(range(10), batch_size=4, drop_last=drop_last)
    print("drop_last:", drop_last, "batches:", len(loader),
          "sizes:", [len(batch) for batch in loader])
