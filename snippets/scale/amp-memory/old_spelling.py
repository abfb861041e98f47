import warnings

import torch

warnings.simplefilter("error")
try:
    torch.cuda.amp.autocast()
except FutureWarning as warning:
    print(str(warning).replace("`", ""))
