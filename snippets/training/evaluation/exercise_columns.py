import torch

torch.manual_seed(0)
x = torch.rand(500, 2000, dtype=torch.float64) - 0.5
y = 2 * torch.randint(2, (500,)).double() - 1


def test_accuracy(seen):
    """Choose columns by the first `seen` rows; train on 100."""
    columns = (y[:seen] @ x[:seen]).abs().topk(20).indices
    chosen = x[:, columns]
    weight = y[:100] @ chosen[:100]
    return (chosen[100:] @ weight * y[100:] > 0).double().mean()


print(f"chosen by all rows:   {test_accuracy(500):.2f}")
print(f"chosen by train rows: {test_accuracy(100):.2f}")
