import torch


def wrong_package():
    import torhc


def wrong_name():
    torch.arrange(3)


def wrong_argument():
    torch.zeros("3")


def wrong_shapes():
    torch.zeros(2) + torch.zeros(3)


for f in (wrong_package, wrong_name, wrong_argument, wrong_shapes):
    try:
        f()
    except Exception as error:
        print(type(error).__name__)
        print("   ", str(error).splitlines()[0])
