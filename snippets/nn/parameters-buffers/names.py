from torch import nn

model = nn.Sequential(
    nn.Linear(3, 2),
    nn.Sequential(nn.BatchNorm1d(2), nn.ReLU()),
)
for name, parameter in model.named_parameters():
    print("parameter", name, tuple(parameter.shape))
for name, buffer in model.named_buffers():
    print("buffer   ", name, tuple(buffer.shape))

weight = model.get_parameter("1.0.weight")
print("same tensor:", weight is model[1][0].weight)
print("mean:", model.get_buffer("1.0.running_mean"))
try:
    model.get_parameter("1.0.running_mean")
except AttributeError as error:
    print(str(error).replace("`", "'"))
