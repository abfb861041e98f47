import torch


def refused(action):
    try:
        action()
    except RuntimeError as error:
        print(str(error).split(".")[0])


w = torch.ones(2, requires_grad=True)
data = torch.ones(4)
with torch.inference_mode():
    y = w * 2
    half = data[:2]
    with torch.enable_grad():
        print("enable_grad inside:", (w * 2).requires_grad)
print("new result:", y.is_inference())
print("view:", half.is_inference())

refused(lambda: w * y)
refused(lambda: y.add_(1))
print("after the refused add_:", y.tolist())
refused(lambda: y._version)
print("after clone():", (w * y.clone()).requires_grad)
