from torch.utils.data import ConcatDataset, DataLoader

both = ConcatDataset([["a", "b", "c"], ["x", "y", "z"]])
print("samples:", len(both), "sample 4:", both[4])
print("batches:", list(DataLoader(both, batch_size=4)))
