import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer, self.head = nn.Linear(2, 1), nn.Linear(2, 1)

    def forward(self, x):
        return self.layer(x)


dist.init_process_group("gloo", store=dist.HashStore(),
                        rank=0, world_size=1)
for find in False, True:
    print("find_unused_parameters:", find)
    net = Net()
    ddp = DistributedDataParallel(net, find_unused_parameters=find)
    for step in range(2):
        try:
            ddp(torch.ones(1, 2)).sum().backward()
            print(f"  step {step}: backward done")
        except RuntimeError as e:
            lines = str(e).split("\n")
            print(f"  step {step}:", lines[0].split(" This")[0])
            print(" ", lines[3])
print("parameters:", [name for name, _ in net.named_parameters()])
dist.destroy_process_group()
