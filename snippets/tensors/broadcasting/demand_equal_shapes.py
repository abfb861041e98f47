import torch


def mean_squared_error(prediction, answer):
    """Mean squared difference of two tensors of equal shape."""
    assert prediction.shape == answer.shape, (
        f"{tuple(prediction.shape)} is not {tuple(answer.shape)}")
    return (prediction - answer).square().mean()


prediction = torch.tensor([[-2.0], [0.0], [2.0]])
answer = torch.tensor([-2.0, 0.0, 2.0])

try:
    mean_squared_error(prediction, answer)
except AssertionError as error:
    print(error)

print(mean_squared_error(prediction, answer[:, None]))
