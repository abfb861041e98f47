from torch.utils.data import DataLoader, DistributedSampler

for drop_last in False, True:
    print("drop_last:", drop_last)
    for rank in range(2):
        sampler = DistributedSampler(
            range(7), num_replicas=2, rank=rank, shuffle=False,
            drop_last=drop_last)
        loader = DataLoader(range(7), batch_size=2, sampler=sampler)
        print(f"  rank {rank}:", [batch.tolist() for batch in loader])
