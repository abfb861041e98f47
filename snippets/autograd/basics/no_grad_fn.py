import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
outputs = 2 * w
targets = torch.tensor([0.0, 1.0])

wrong = (outputs.round() != targets).float().mean()
rebuilt = torch.tensor((outputs - targets).pow(2).mean().item())
for loss in (wrong, rebuilt):
    try:
        loss.backward()
    except RuntimeError as error:
        print(error)

rebuilt.requires_grad_().backward()
print("after rebuilt:", w.grad)

loss = (outputs - targets).pow(2).mean()
print("recorded:", loss.requires_grad)
loss.backward()
print("after loss:   ", w.grad)
