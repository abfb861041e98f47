from torch import nn


class Forgot(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)


class Late(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)
        super().__init__()


class Right(nn.Module):
    def __init__(self):
        self.size = 2
        super().__init__()
        self.layer = nn.Linear(self.size, 1)


class OldStyle(nn.Module):
    def __init__(self):
        super(OldStyle, self).__init__()
        self.layer = nn.Linear(2, 1)


for kind in (Forgot, Late, Right, OldStyle):
    try:
        model = kind()
        print(f"{kind.__name__}: {list(model._modules)}")
    except AttributeError as error:
        print(f"{kind.__name__}: {error}")
