import torch
from torch import nn


class Masked(nn.Linear):
    def __init__(self, size, persistent):
        super().__init__(size, size)
        mask = torch.ones(size)
        self.register_buffer("mask", mask, persistent=persistent)


old_state = nn.Linear(3, 3).state_dict()
for persistent in (True, False):
    model = Masked(3, persistent)
    print("persistent:", persistent, list(model.state_dict()))
    try:
        print(" ", model.load_state_dict(old_state))
    except RuntimeError as error:
        print(" ", str(error).split("\n")[1].strip())
