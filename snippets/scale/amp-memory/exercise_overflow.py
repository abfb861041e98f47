import torch

half = torch.tensor([300.0, -300.0]).half()
print("float16:", half.square().mean().sqrt().item())
print("as float32:",
      half.float().square().mean().sqrt().half().item())
small = torch.tensor(1e-4).half()
print("1e-4 squared in float16:", small.square().item())
