import torch


def draw(one_more):
    torch.manual_seed(0)
    own = torch.Generator().manual_seed(0)
    if one_more:
        torch.rand(1)
    return torch.rand(3), torch.rand(3, generator=own)


shared, own = draw(one_more=False)
shared_again, own_again = draw(one_more=True)
print(torch.equal(shared, own))
print(torch.equal(shared, shared_again), torch.equal(own, own_again))
