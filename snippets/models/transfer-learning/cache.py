import hashlib
import os
from pathlib import Path

import torch
from torchvision.models import ResNet18_Weights, resnet18

os.environ["TORCH_HOME"] = "home"
print("folder:", Path(torch.hub.get_dir()).as_posix())

torch.manual_seed(0)
untrained = resnet18(weights=None)
folder = Path(torch.hub.get_dir(), "checkpoints")
folder.mkdir(parents=True)
file = folder / "resnet18-f37072fd.pth"
torch.save(untrained.state_dict(), file)

model = resnet18(weights=ResNet18_Weights.DEFAULT)
loaded = model.state_dict()
same = [torch.equal(value, loaded[name])
        for name, value in untrained.state_dict().items()]
print("tensors loaded from our file:", sum(same), "of", len(same))
sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
print("hash as in the name:", sha256.startswith("f37072fd"))
