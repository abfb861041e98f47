import torch


def train(order):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for step in range(3):
        loss = w**2
        for call in order:
            if call == "zero_grad":
                optimizer.zero_grad()
            elif call == "backward":
                loss.backward()
            else:
                optimizer.step()
    return f"{w.item():.3f}"


print("zero_grad, backward, step:",
      train(["zero_grad", "backward", "step"]))
print("backward, step, zero_grad:",
      train(["backward", "step", "zero_grad"]))
print("backward, zero_grad, step:",
      train(["backward", "zero_grad", "step"]))
print("zero_grad, backward, step, step:",
      train(["zero_grad", "backward", "step", "step"]))
