import torch


def run(read):
    w = torch.tensor(1.0, requires_grad=True)
    loss_sum = torch.zeros(())
    for step in range(100):
        loss = (w - step) ** 2
        loss.backward()
        loss_sum += read(loss)
    return loss_sum


wrong = run(lambda loss: loss)
right = run(lambda loss: loss.item())
node, additions = wrong.grad_fn, 0
while node is not None:
    node = node.next_functions[0][0]
    additions += 1
print("loss:", wrong, "additions kept:", additions)
print("loss.item():", right)
