from torch import nn
from torch.nn.modules import utils

state = {f"module.{name}": value for name, value
         in nn.Linear(2, 1).state_dict().items()}
print("saved:", *state)
utils.consume_prefix_in_state_dict_if_present(state, "module.")
print("without prefix:", *state)
print(nn.Linear(2, 1).load_state_dict(state))
