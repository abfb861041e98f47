from glob import glob

import onnxruntime
import torch
from torch import nn
from torch.export import Dim

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(),
    nn.Flatten(), nn.Linear(4 * 6 * 6, 10)).eval()
exported = torch.export.export(
    model, (torch.zeros(2, 1, 8, 8),),
    dynamic_shapes=({0: Dim("batch")},))
torch.onnx.export(exported, (), "digits.onnx", dynamo=True,
                  input_names=["images"], verbose=False)
print("files:", *sorted(glob("digits.*")))

session = onnxruntime.InferenceSession("digits.onnx")
for size in 1, 7:
    images = torch.rand(size, 1, 8, 8)
    scores, = session.run(None, {"images": images.numpy()})
    torch.testing.assert_close(
        torch.from_numpy(scores), model(images).detach(),
        rtol=1e-4, atol=1e-5)
    print("batch of", size, "is close")
try:
    session.run(None, {"images": images.double().numpy()})
except Exception as e:
    print(str(e).split(" : ")[-1])
