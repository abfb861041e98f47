from torch.utils.data import DataLoader, DistributedSampler

sampler = DistributedSampler(range(8), num_replicas=2, rank=0)
loader = DataLoader(range(8), batch_size=4, sampler=sampler)
for told in False, True:
    print("set_epoch called:", told)
    for epoch in range(3):
        if told:
            sampler.set_epoch(epoch)
        print(f"  epoch {epoch}:", *(b.tolist() for b in loader))
