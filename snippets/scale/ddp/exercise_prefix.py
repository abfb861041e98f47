import torch
import torch.distributed as dist
from torch import nn
from torch.nn.modules import utils
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo", store=dist.HashStore(),
                        rank=0, world_size=1)
ddp = DistributedDataParallel(nn.Linear(2, 1))
torch.save(ddp.state_dict(), "wrapped.pt")
dist.destroy_process_group()

plain = nn.Linear(2, 1)
state = torch.load("wrapped.pt")
print("in the file:", *state)
utils.consume_prefix_in_state_dict_if_present(state, "module.")
print("without prefix:", *state)
print(plain.load_state_dict(state))
